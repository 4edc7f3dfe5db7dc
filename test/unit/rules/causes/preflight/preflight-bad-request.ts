import { allowed, type Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    '400': { method: 'PUT', preflight: { status: 400, headers: [] } },
    '400 that allows the page': {
      method: 'PUT',
      preflight: { status: 400, headers: [...allowed, ['Access-Control-Allow-Headers', 'x-a']] },
    },
    '415': { method: 'PUT', preflight: { status: 415, headers: [] } },
  },
  silent: {
    '404': { method: 'PUT', preflight: { status: 404, headers: [] } },
    '400 on the call': { response: { status: 400 } },
  },
} satisfies Cases;
