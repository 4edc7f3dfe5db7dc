import { allowed, type Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    '405 on the call': { response: { status: 405 } },
    'a POST in Firefox': { browser: 'firefox', method: 'POST', response: { status: 405 } },
    'after a good preflight': {
      method: 'PUT',
      preflight: { status: 204, headers: [...allowed, ['Access-Control-Allow-Methods', 'PUT']] },
      response: { status: 405 },
    },
  },
  silent: {
    'another status': { response: { status: 425 } },
    'on the preflight': { method: 'PUT', preflight: { status: 405, headers: [] } },
    'it allows the page': { error: null, response: { status: 405, headers: allowed } },
  },
} satisfies Cases;
