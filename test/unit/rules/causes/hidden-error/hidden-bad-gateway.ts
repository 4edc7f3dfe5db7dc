import { allowed, type Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    '502 on the call': { response: { status: 502 } },
    'a POST in Firefox': { browser: 'firefox', method: 'POST', response: { status: 502 } },
    'after a good preflight': {
      method: 'PUT',
      preflight: { status: 204, headers: [...allowed, ['Access-Control-Allow-Methods', 'PUT']] },
      response: { status: 502 },
    },
  },
  silent: {
    'another status': { response: { status: 522 } },
    'on the preflight': { method: 'PUT', preflight: { status: 502, headers: [] } },
    'it allows the page': { error: null, response: { status: 502, headers: allowed } },
  },
} satisfies Cases;
