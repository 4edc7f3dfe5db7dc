import { allowed, type Cases } from '../../rule-case.ts';

export default {
  speaks: {
    'with credentials': {
      credentials: 'include',
      method: 'DELETE',
      preflight: {
        status: 204,
        headers: [...allowed, ['Access-Control-Allow-Credentials', 'true'], ['Access-Control-Allow-Methods', '*']],
      },
    },
  },
  silent: {
    'without credentials': {
      method: 'DELETE',
      preflight: { status: 204, headers: [...allowed, ['Access-Control-Allow-Methods', 'GET']] },
    },
    'listed beside it': {
      credentials: 'include',
      method: 'DELETE',
      preflight: {
        status: 204,
        headers: [
          ...allowed,
          ['Access-Control-Allow-Credentials', 'true'],
          ['Access-Control-Allow-Methods', '*, DELETE'],
        ],
      },
    },
  },
} satisfies Cases;
