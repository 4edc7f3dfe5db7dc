import { allowed, type Cases } from '../../rule-case.ts';

export default {
  speaks: {
    'credentials too': {
      response: {
        status: 200,
        headers: [
          ...allowed,
          ...allowed,
          ['Access-Control-Allow-Credentials', 'true'],
          ['Access-Control-Allow-Credentials', 'true'],
        ],
      },
    },
    'methods too': {
      method: 'PUT',
      preflight: {
        status: 204,
        headers: [
          ...allowed,
          ...allowed,
          ['Access-Control-Allow-Methods', 'GET, PUT'],
          ['Access-Control-Allow-Methods', 'GET, PUT'],
        ],
      },
    },
  },
  silent: {
    'only the origin': {
      response: { status: 200, headers: [...allowed, ...allowed, ['Access-Control-Allow-Credentials', 'true']] },
    },
    'different origins': {
      response: {
        status: 200,
        headers: [...allowed, ['Access-Control-Allow-Origin', '*'], ['Access-Control-Allow-Credentials', 'true, true']],
      },
    },
  },
  certainty: 'likely',
} satisfies Cases;
