import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'preflight-redirect-login',
  title: 'The preflight is sent to a login page',
  host: 'api',
  replies: {
    OPTIONS: { status: 302, headers: [['Location', '/s/preflight-redirect-login/login?returnUrl=%2Fitems']] },
    '*': {
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Content-Type', 'application/json'],
      ],
      body: '{"ok":true}',
    },
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: blocked({
    code: 'preflight-redirect',
    cause: 'preflight-redirect-login',
    firefox: { code: 'acao-missing', stage: 'preflight' },
  }),
} satisfies Scenario;
