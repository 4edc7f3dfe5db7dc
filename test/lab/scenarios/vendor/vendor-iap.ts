import { blocked } from '../../expected.ts';
import { cors } from '../../replies.ts';
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
    '*': { headers: cors({ origin: '{page}' }) },
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: blocked({
    code: 'preflight-redirect',
    cause: 'iap-sign-in',
    firefox: { code: 'acao-missing', stage: 'preflight' },
  }),
} satisfies Scenario;
