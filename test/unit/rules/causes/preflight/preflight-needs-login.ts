import { allowed, type Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    '401 that allows the page': { method: 'PUT', preflight: { status: 401, headers: allowed } },
    '401 without headers': { method: 'PUT', preflight: { status: 401, headers: [] } },
    '403 with a challenge': { method: 'PUT', preflight: { status: 403, headers: [['WWW-Authenticate', 'Negotiate']] } },
    '401 in Firefox': { browser: 'firefox', method: 'PUT', preflight: { status: 401, headers: [] } },
  },
  silent: {
    '403': { method: 'PUT', preflight: { status: 403, headers: [] } },
    '401 on the call': { response: { status: 401 } },
  },
} satisfies Cases;
