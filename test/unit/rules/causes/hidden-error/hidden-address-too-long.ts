import { allowed, type Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    '414 on the call': { response: { status: 414 } },
    'a POST in Firefox': { browser: 'firefox', method: 'POST', response: { status: 414 } },
    'after a good preflight': {
      method: 'PUT',
      preflight: { status: 204, headers: [...allowed, ['Access-Control-Allow-Methods', 'PUT']] },
      response: { status: 414 },
    },
  },
  silent: {
    'another status': { response: { status: 434 } },
    'on the preflight': { method: 'PUT', preflight: { status: 414, headers: [] } },
    'it allows the page': { error: null, response: { status: 414, headers: allowed } },
  },
} satisfies Cases;
