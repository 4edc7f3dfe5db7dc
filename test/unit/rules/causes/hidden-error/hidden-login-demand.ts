import { allowed, type Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    '401 on the call': { response: { status: 401 } },
    'a POST in Firefox': { browser: 'firefox', method: 'POST', response: { status: 401 } },
    'after a good preflight': {
      method: 'PUT',
      preflight: { status: 204, headers: [...allowed, ['Access-Control-Allow-Methods', 'PUT']] },
      response: { status: 401 },
    },
  },
  silent: {
    'another status': { response: { status: 421 } },
    'on the preflight': { method: 'PUT', preflight: { status: 401, headers: [] } },
    'it allows the page': { error: null, response: { status: 401, headers: allowed } },
  },
} satisfies Cases;
