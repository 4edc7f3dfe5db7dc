import { allowed, type Cases } from '../../rule-case.ts';

const refused = { status: 204, headers: [...allowed, ['Access-Control-Allow-Headers', 'x-other'] as const] };

export default {
  certainty: 'likely',
  speaks: {
    'its names': {
      requestHeaders: { 'X-Inertia': '1', 'X-Inertia-Version': '1', 'X-Requested-With': '1' },
      preflight: refused,
    },
  },
  silent: {
    'one that many send': { requestHeaders: { 'X-Requested-With': '1' }, preflight: refused },
    'all of them allowed': {
      requestHeaders: { 'X-Inertia': '1', 'X-Inertia-Version': '1', 'X-Requested-With': '1', 'X-New': '1' },
      preflight: {
        status: 204,
        headers: [
          ...allowed,
          ['Access-Control-Allow-Headers', 'x-inertia, x-inertia-version, x-requested-with'] as const,
        ],
      },
    },
  },
} satisfies Cases;
