import { allowed, type Cases } from '../rule-case.ts';

export default {
  speaks: {
    one: {
      requestHeaders: { 'X-A': '1' },
      preflight: { status: 204, headers: [...allowed, ['Access-Control-Allow-Headers', 'content-type']] },
    },
    three: {
      requestHeaders: { 'X-A': '1', 'X-B': '1', 'X-C': '1' },
      preflight: { status: 204, headers: [...allowed, ['Access-Control-Allow-Headers', 'x-b']] },
    },
    twenty: {
      requestHeaders: Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`X-${n}`, '1'])),
      preflight: { status: 204, headers: allowed },
    },
  },
  silent: {
    'listed in other case': {
      requestHeaders: { 'X-A': '1' },
      preflight: { status: 204, headers: [...allowed, ['Access-Control-Allow-Headers', 'x-a']] },
    },
    Authorization: {
      requestHeaders: { Authorization: '1' },
      preflight: { status: 204, headers: [...allowed, ['Access-Control-Allow-Headers', 'x-a']] },
    },
  },
} satisfies Cases;
