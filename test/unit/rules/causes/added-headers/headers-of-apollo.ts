import { allowed, type Cases } from '../../rule-case.ts';

const refused = { status: 204, headers: [...allowed, ['Access-Control-Allow-Headers', 'x-other'] as const] };

export default {
  certainty: 'likely',
  speaks: {
    'its names': {
      requestHeaders: { 'Apollo-Require-Preflight': '1', 'X-Apollo-Operation-Name': '1' },
      preflight: refused,
    },
  },
  silent: {
    'only the content type': { requestHeaders: { 'Content-Type': '1' }, preflight: refused },
    'all of them allowed': {
      requestHeaders: { 'Apollo-Require-Preflight': '1', 'X-Apollo-Operation-Name': '1', 'X-New': '1' },
      preflight: {
        status: 204,
        headers: [
          ...allowed,
          ['Access-Control-Allow-Headers', 'apollo-require-preflight, x-apollo-operation-name'] as const,
        ],
      },
    },
  },
} satisfies Cases;
