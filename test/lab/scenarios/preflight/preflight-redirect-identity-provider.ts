import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'preflight-redirect-identity-provider',
  title: 'The preflight is redirected to a sign-in',
  host: 'api',
  replies: {
    OPTIONS: {
      status: 302,
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Location', 'https://accounts.google.com/o/oauth2/v2/auth'],
      ],
    },
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: blocked({ code: 'preflight-redirect', cause: 'preflight-redirect-identity-provider' }),
} satisfies Scenario;
