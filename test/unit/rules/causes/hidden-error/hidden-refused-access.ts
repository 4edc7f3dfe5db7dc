import { allowed, type Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    '403 on the call': { response: { status: 403 } },
    'a POST in Firefox': { browser: 'firefox', method: 'POST', response: { status: 403 } },
    'after a good preflight': {
      method: 'PUT',
      preflight: { status: 204, headers: [...allowed, ['Access-Control-Allow-Methods', 'PUT']] },
      response: { status: 403 },
    },
  },
  silent: {
    'another status': { response: { status: 423 } },
    'on the preflight': { method: 'PUT', preflight: { status: 403, headers: [] } },
    'it allows the page': { error: null, response: { status: 403, headers: allowed } },
  },
} satisfies Cases;
