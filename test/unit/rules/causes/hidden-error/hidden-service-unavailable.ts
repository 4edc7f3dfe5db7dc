import { allowed, type Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    '503 on the call': { response: { status: 503 } },
    'a POST in Firefox': { browser: 'firefox', method: 'POST', response: { status: 503 } },
    'after a good preflight': {
      method: 'PUT',
      preflight: { status: 204, headers: [...allowed, ['Access-Control-Allow-Methods', 'PUT']] },
      response: { status: 503 },
    },
  },
  silent: {
    'another status': { response: { status: 523 } },
    'on the preflight': { method: 'PUT', preflight: { status: 503, headers: [] } },
    'it allows the page': { error: null, response: { status: 503, headers: allowed } },
  },
} satisfies Cases;
