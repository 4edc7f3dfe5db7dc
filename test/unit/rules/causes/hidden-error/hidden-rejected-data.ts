import { allowed, type Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    '400 on the call': { response: { status: 400 } },
    '422 on the call': { response: { status: 422 } },
    'a POST in Firefox': { browser: 'firefox', method: 'POST', response: { status: 400 } },
    'after a good preflight': {
      method: 'PUT',
      preflight: { status: 204, headers: [...allowed, ['Access-Control-Allow-Methods', 'PUT']] },
      response: { status: 400 },
    },
  },
  silent: {
    'another status': { response: { status: 420 } },
    'on the preflight': { method: 'PUT', preflight: { status: 400, headers: [] } },
    'it allows the page': { error: null, response: { status: 400, headers: allowed } },
  },
} satisfies Cases;
