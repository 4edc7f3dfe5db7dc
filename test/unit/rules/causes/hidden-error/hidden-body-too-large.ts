import { allowed, type Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    '413 on the call': { response: { status: 413 } },
    'a POST in Firefox': { browser: 'firefox', method: 'POST', response: { status: 413 } },
    'after a good preflight': {
      method: 'PUT',
      preflight: { status: 204, headers: [...allowed, ['Access-Control-Allow-Methods', 'PUT']] },
      response: { status: 413 },
    },
  },
  silent: {
    'another status': { response: { status: 433 } },
    'on the preflight': { method: 'PUT', preflight: { status: 413, headers: [] } },
    'it allows the page': { error: null, response: { status: 413, headers: allowed } },
  },
} satisfies Cases;
