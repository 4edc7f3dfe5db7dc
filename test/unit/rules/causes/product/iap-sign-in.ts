import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'a redirect to Google': {
      method: 'PUT',
      preflight: {
        status: 302,
        headers: [
          ['Location', 'https://accounts.google.com/o/oauth2/v2/auth?client_id=1'],
          ['X-Goog-IAP-Generated-Response', 'true'],
        ],
      },
    },
    '401 for a call': { response: { status: 401, headers: [['X-Goog-IAP-Generated-Response', 'true']] } },
    'in Firefox': {
      browser: 'firefox',
      method: 'PUT',
      preflight: { status: 401, headers: [['x-goog-iap-generated-response', 'true']] },
    },
  },
  silent: {
    'the application’s own redirect to Google': {
      method: 'PUT',
      preflight: { status: 302, headers: [['Location', 'https://accounts.google.com/o/oauth2/v2/auth']] },
    },
    'the application behind it': { response: { status: 401, headers: [['X-Goog-IAP-Generated-Response', 'false']] } },
  },
} satisfies Cases;
