import { allowed, type Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'the method is listed': {
      method: 'POST',
      requestHeaders: { 'X-A': '1' },
      preflight: { status: 405, headers: [['Allow', 'GET, POST']] },
    },
    'in Firefox': {
      browser: 'firefox',
      method: 'PUT',
      preflight: { status: 405, headers: [...allowed, ['Allow', 'PUT']] },
    },
  },
  silent: {
    'the method is not listed': { method: 'DELETE', preflight: { status: 405, headers: [['Allow', 'GET, POST']] } },
    'OPTIONS is listed': { method: 'PUT', preflight: { status: 405, headers: [['Allow', 'OPTIONS, PUT']] } },
    'no list': { method: 'PUT', preflight: { status: 405, headers: [] } },
  },
} satisfies Cases;
