import { allowed, type Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    '415 on the call': { response: { status: 415 } },
    'a POST in Firefox': { browser: 'firefox', method: 'POST', response: { status: 415 } },
    'after a good preflight': {
      method: 'PUT',
      preflight: { status: 204, headers: [...allowed, ['Access-Control-Allow-Methods', 'PUT']] },
      response: { status: 415 },
    },
  },
  silent: {
    'another status': { response: { status: 435 } },
    'on the preflight': { method: 'PUT', preflight: { status: 415, headers: [] } },
    'it allows the page': { error: null, response: { status: 415, headers: allowed } },
  },
} satisfies Cases;
