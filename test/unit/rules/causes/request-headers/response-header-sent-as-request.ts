import { allowed, type Cases } from '../../rule-case.ts';

export default {
  speaks: {
    'Allow-Origin': {
      requestHeaders: { 'Access-Control-Allow-Origin': '1' },
      preflight: { status: 204, headers: [...allowed, ['Access-Control-Allow-Headers', 'content-type']] },
    },
    'with another header': {
      requestHeaders: { 'Access-Control-Allow-Headers': '1', 'X-A': '1' },
      preflight: { status: 204, headers: [...allowed, ['Access-Control-Allow-Headers', 'content-type']] },
    },
  },
  silent: {
    'another header': {
      requestHeaders: { 'X-A': '1' },
      preflight: { status: 204, headers: [...allowed, ['Access-Control-Allow-Headers', 'content-type']] },
    },
    'a similar name': {
      requestHeaders: { 'X-Access-Control-Allow-Origin': '1' },
      preflight: { status: 204, headers: [...allowed, ['Access-Control-Allow-Headers', 'content-type']] },
    },
  },
} satisfies Cases;
