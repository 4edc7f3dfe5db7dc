import { allowed, type Cases } from '../rule-case.ts';

export default {
  speaks: {
    'no header': { credentials: 'include', response: { status: 200, headers: allowed } },
    'no header on the preflight': {
      credentials: 'include',
      method: 'PUT',
      preflight: { status: 204, headers: allowed },
    },
  },
  silent: {
    'without credentials': { error: null, response: { status: 200, headers: allowed } },
    'another value': {
      credentials: 'include',
      response: { status: 200, headers: [...allowed, ['Access-Control-Allow-Credentials', 'True']] },
    },
  },
} satisfies Cases;
