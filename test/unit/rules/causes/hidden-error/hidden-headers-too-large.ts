import { allowed, type Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    '431 on the call': { response: { status: 431 } },
    'a POST in Firefox': { browser: 'firefox', method: 'POST', response: { status: 431 } },
    'after a good preflight': {
      method: 'PUT',
      preflight: { status: 204, headers: [...allowed, ['Access-Control-Allow-Methods', 'PUT']] },
      response: { status: 431 },
    },
  },
  silent: {
    'another status': { response: { status: 451 } },
    'on the preflight': { method: 'PUT', preflight: { status: 431, headers: [] } },
    'it allows the page': { error: null, response: { status: 431, headers: allowed } },
  },
} satisfies Cases;
