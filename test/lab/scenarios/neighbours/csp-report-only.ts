import { readable } from '../../expected.ts';
import { cors } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'csp-report-only',
  title: 'A Content-Security-Policy that only reports',
  host: 'api',
  replies: { GET: { headers: cors({ origin: '{page}' }), body: 'ok' } },
  action: { kind: 'fetch' },
  pageHeaders: [['Content-Security-Policy-Report-Only', "connect-src 'self'"]],
  expect: readable(),
} satisfies Scenario;
