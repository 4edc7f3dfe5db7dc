import { blocked } from '../../expected.ts';
import { redirect } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'redirect-https-without-headers',
  title: 'http redirects to https without CORS headers',
  host: 'api',
  replies: { GET: redirect(301, 'https://127.0.0.1:9/s/redirect-https-without-headers') },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-missing', stage: 'redirect', cause: 'redirect-https' }),
} satisfies Scenario;
