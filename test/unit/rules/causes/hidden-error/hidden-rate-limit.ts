import { allowed, type Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    '429 on the call': { response: { status: 429 } },
    'a POST in Firefox': { browser: 'firefox', method: 'POST', response: { status: 429 } },
    'after a good preflight': {
      method: 'PUT',
      preflight: { status: 204, headers: [...allowed, ['Access-Control-Allow-Methods', 'PUT']] },
      response: { status: 429 },
    },
  },
  silent: {
    'another status': { response: { status: 449 } },
    'on the preflight': { method: 'PUT', preflight: { status: 429, headers: [] } },
    'it allows the page': { error: null, response: { status: 429, headers: allowed } },
  },
} satisfies Cases;
