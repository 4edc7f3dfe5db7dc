import { blocked } from '../../expected.ts';
import { json, redirect } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'preflight-redirect-login',
  title: 'The preflight is sent to a login page',
  host: 'api',
  replies: {
    OPTIONS: redirect(302, '/s/preflight-redirect-login/login?returnUrl=%2Fitems'),
    '*': json({ origin: '{page}' }),
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: blocked({
    code: 'preflight-redirect',
    cause: 'preflight-redirect-login',
    firefox: { code: 'acao-missing', stage: 'preflight' },
  }),
} satisfies Scenario;
