import { allowed, type Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    '504 on the call': { response: { status: 504 } },
    'a POST in Firefox': { browser: 'firefox', method: 'POST', response: { status: 504 } },
    'after a good preflight': {
      method: 'PUT',
      preflight: { status: 204, headers: [...allowed, ['Access-Control-Allow-Methods', 'PUT']] },
      response: { status: 504 },
    },
  },
  silent: {
    'another status': { response: { status: 524 } },
    'on the preflight': { method: 'PUT', preflight: { status: 504, headers: [] } },
    'it allows the page': { error: null, response: { status: 504, headers: allowed } },
  },
} satisfies Cases;
