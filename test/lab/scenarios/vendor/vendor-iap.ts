import type { Scenario } from '../../scenario.ts';

export default {
  id: 'vendor-iap',
  title: 'Google’s Identity-Aware Proxy redirects the preflight',
  host: 'api',
  replies: {
    OPTIONS: {
      status: 302,
      headers: [
        ['Content-Length', '0'],
        [
          'Location',
          'https://accounts.google.com/o/oauth2/v2/auth?client_id=1.apps.googleusercontent.com&response_type=code',
        ],
        ['X-Goog-IAP-Generated-Response', 'true'],
      ],
      body: '',
    },
    '*': { headers: [['Access-Control-Allow-Origin', '{page}']] },
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'preflight-redirect',
      stage: 'preflight',
      cause: 'iap-sign-in',
      browserCode: 'PreflightDisallowedRedirect',
      parameter: null,
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'preflight',
      cause: 'iap-sign-in',
      browserCode: 'CORSMissingAllowOrigin2',
      parameter: null,
    },
  },
} satisfies Scenario;
