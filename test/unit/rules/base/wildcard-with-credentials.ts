import { allowed, type Cases } from '../rule-case.ts';

export default {
  speaks: {
    'with cookies': {
      credentials: 'include',
      response: { status: 200, headers: [['Access-Control-Allow-Origin', '*']] },
    },
    'on the preflight': {
      credentials: 'include',
      method: 'PUT',
      preflight: { status: 204, headers: [['Access-Control-Allow-Origin', '*']] },
    },
    'credentials inferred': {
      certainty: 'likely',
      credentials: 'unknown',
      response: { status: 200, headers: [['Access-Control-Allow-Origin', '*']] },
    },
  },
  silent: {
    'without credentials': { error: null, response: { status: 200, headers: [['Access-Control-Allow-Origin', '*']] } },
    'the page named': { credentials: 'include', response: { status: 200, headers: allowed } },
  },
} satisfies Cases;
