import { blocked } from '../../expected.ts';
import { redirect } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'redirect-identity-provider',
  title: 'The call is redirected to a sign-in',
  host: 'api',
  replies: { GET: redirect(302, 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize') },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-missing', stage: 'redirect', cause: 'redirect-identity-provider' }),
} satisfies Scenario;
