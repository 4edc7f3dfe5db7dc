import { allowed, type Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    '404 on the call': { response: { status: 404 } },
    '410 on the call': { response: { status: 410 } },
    'a POST in Firefox': { browser: 'firefox', method: 'POST', response: { status: 404 } },
    'after a good preflight': {
      method: 'PUT',
      preflight: { status: 204, headers: [...allowed, ['Access-Control-Allow-Methods', 'PUT']] },
      response: { status: 404 },
    },
  },
  silent: {
    'another status': { response: { status: 451 } },
    'on the preflight': { method: 'PUT', preflight: { status: 404, headers: [] } },
    'it allows the page': { error: null, response: { status: 404, headers: allowed } },
  },
} satisfies Cases;
