import { failed } from '../../expected.ts';
import { json } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'csp-connect-src',
  title: "The page's own Content-Security-Policy stops the call",
  host: 'api',
  replies: { GET: json({ origin: '{page}' }) },
  action: { kind: 'fetch' },
  pageHeaders: [['Content-Security-Policy', "connect-src 'self'"]],
  expect: failed({ code: 'csp', cause: 'csp' }),
} satisfies Scenario;
