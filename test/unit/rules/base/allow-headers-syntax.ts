import { allowed, type Cases } from '../rule-case.ts';

export default {
  speaks: {
    spaces: {
      requestHeaders: { 'X-A': '1' },
      preflight: { status: 204, headers: [...allowed, ['Access-Control-Allow-Headers', 'x-a x-b']] },
    },
    brackets: {
      requestHeaders: { 'X-A': '1' },
      preflight: { status: 204, headers: [...allowed, ['Access-Control-Allow-Headers', '[x-a]']] },
    },
  },
  silent: {
    commas: {
      requestHeaders: { 'X-A': '1' },
      preflight: { status: 204, headers: [...allowed, ['Access-Control-Allow-Headers', 'x-b, x-c']] },
    },
  },
} satisfies Cases;
