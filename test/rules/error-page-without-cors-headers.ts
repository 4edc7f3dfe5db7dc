import { allowed, type Cases } from './case.ts';

export default {
  speaks: {
    '400 on the call': { response: { status: 400 } },
    '401 on the call': { response: { status: 401 } },
    '403 on the call': { response: { status: 403 } },
    '404 on the call': { response: { status: 404 } },
    '413 on the call': { response: { status: 413 } },
    '429 on the call': { response: { status: 429 } },
    '500 on the call': { response: { status: 500 } },
    '502 on the call': { response: { status: 502 } },
    '504 on the call': { response: { status: 504 } },
    '500 after a good preflight': {
      method: 'PUT',
      preflight: { status: 204, headers: [...allowed, ['Access-Control-Allow-Methods', 'PUT']] },
      response: { status: 500 },
    },
    'a POST': { method: 'POST', response: { status: 500 } },
    '418 in Firefox': { browser: 'firefox', response: { status: 418 } },
  },
  silent: {
    '200': { response: { status: 200 } },
    '500 on the preflight': { method: 'PUT', preflight: { status: 500, headers: [] } },
    '500 that allows the page': { error: null, response: { status: 500, headers: allowed } },
  },
} satisfies Cases;
