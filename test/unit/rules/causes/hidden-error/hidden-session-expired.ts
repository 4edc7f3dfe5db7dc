import { allowed, type Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    '419 on the call': { response: { status: 419 } },
    'a POST in Firefox': { browser: 'firefox', method: 'POST', response: { status: 419 } },
    'after a good preflight': {
      method: 'PUT',
      preflight: { status: 204, headers: [...allowed, ['Access-Control-Allow-Methods', 'PUT']] },
      response: { status: 419 },
    },
  },
  silent: {
    'another status': { response: { status: 439 } },
    'on the preflight': { method: 'PUT', preflight: { status: 419, headers: [] } },
    'it allows the page': { error: null, response: { status: 419, headers: allowed } },
  },
} satisfies Cases;
