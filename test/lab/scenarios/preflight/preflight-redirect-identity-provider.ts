import { blocked } from '../../expected.ts';
import { redirect } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'preflight-redirect-identity-provider',
  title: 'The preflight is redirected to a sign-in',
  host: 'api',
  replies: { OPTIONS: redirect(302, 'https://accounts.google.com/o/oauth2/v2/auth', { origin: '{page}' }) },
  action: { kind: 'fetch', method: 'PUT' },
  expect: blocked({ code: 'preflight-redirect', cause: 'preflight-redirect-identity-provider' }),
} satisfies Scenario;
