import { allowed, type Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'a POST': { method: 'POST', preflight: { status: 204 } },
    'a bad status that allows the page, in Firefox': {
      browser: 'firefox',
      method: 'POST',
      preflight: { status: 300, headers: allowed },
    },
  },
  silent: {
    'a PUT': { method: 'PUT', preflight: { status: 204 } },
    'with a header': { method: 'POST', requestHeaders: { 'X-A': '1' }, preflight: { status: 204 } },
  },
} satisfies Cases;
