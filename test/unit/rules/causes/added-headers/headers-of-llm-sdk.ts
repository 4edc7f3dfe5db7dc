import { allowed, type Cases } from '../../rule-case.ts';

const refused = { status: 204, headers: [...allowed, ['Access-Control-Allow-Headers', 'x-other'] as const] };

export default {
  certainty: 'likely',
  speaks: {
    'a whole family': {
      requestHeaders: { 'x-stainless-os': '1', 'x-stainless-lang': '1', 'x-stainless-timeout': '1' },
      preflight: refused,
    },
  },
  silent: {
    'a key': { requestHeaders: { 'x-api-key': '1' }, preflight: refused },
    'all of them allowed': {
      requestHeaders: { 'x-stainless-os': '1', 'x-stainless-lang': '1', 'x-stainless-timeout': '1', 'X-New': '1' },
      preflight: {
        status: 204,
        headers: [
          ...allowed,
          ['Access-Control-Allow-Headers', 'x-stainless-os, x-stainless-lang, x-stainless-timeout'] as const,
        ],
      },
    },
  },
} satisfies Cases;
