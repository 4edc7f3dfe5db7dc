import { blocked } from '../../expected.ts';
import { redirect } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'redirect-login',
  title: 'A session has ended: redirect to the login page',
  host: 'api',
  replies: { GET: redirect(302, '/s/redirect-login/login?return=%2Fapi') },
  more: { 'api /s/redirect-login/login': { GET: { headers: [['Content-Type', 'text/html']], body: '<form>' } } },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-missing', stage: 'redirect', cause: 'redirect-login' }),
} satisfies Scenario;
