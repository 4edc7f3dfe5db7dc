import { allowed, type Cases } from '../../rule-case.ts';

export default {
  speaks: {
    True: {
      credentials: 'include',
      response: { status: 200, headers: [...allowed, ['Access-Control-Allow-Credentials', 'True']] },
    },
    twice: {
      credentials: 'include',
      response: {
        status: 200,
        headers: [
          ...allowed,
          ['Access-Control-Allow-Credentials', 'true'],
          ['Access-Control-Allow-Credentials', 'true'],
        ],
      },
    },
  },
  silent: {
    'no header': { credentials: 'include', response: { status: 200, headers: allowed } },
    'without credentials': {
      error: null,
      response: { status: 200, headers: [...allowed, ['Access-Control-Allow-Credentials', 'True']] },
    },
  },
} satisfies Cases;
