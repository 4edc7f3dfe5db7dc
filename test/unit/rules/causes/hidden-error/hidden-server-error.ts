import { allowed, type Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    '500 on the call': { response: { status: 500 } },
    'a POST in Firefox': { browser: 'firefox', method: 'POST', response: { status: 500 } },
    'after a good preflight': {
      method: 'PUT',
      preflight: { status: 204, headers: [...allowed, ['Access-Control-Allow-Methods', 'PUT']] },
      response: { status: 500 },
    },
  },
  silent: {
    'another status': { response: { status: 520 } },
    'on the preflight': { method: 'PUT', preflight: { status: 500, headers: [] } },
    'it allows the page': { error: null, response: { status: 500, headers: allowed } },
  },
} satisfies Cases;
