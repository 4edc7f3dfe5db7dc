import { allowed, type Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    '409 on the call': { response: { status: 409 } },
    '507 on the call': { response: { status: 507 } },
    '501 after a good preflight': {
      method: 'PUT',
      preflight: { status: 204, headers: [...allowed, ['Access-Control-Allow-Methods', 'PUT']] },
      response: { status: 501 },
    },
    'a POST': { method: 'POST', response: { status: 520 } },
    '418 in Firefox': { browser: 'firefox', response: { status: 418 } },
  },
  silent: {
    '200': { response: { status: 200 } },
    '500, which has a rule of its own': { response: { status: 500 } },
    '500 on the preflight': { method: 'PUT', preflight: { status: 500, headers: [] } },
    '409 that allows the page': { error: null, response: { status: 409, headers: allowed } },
  },
} satisfies Cases;
