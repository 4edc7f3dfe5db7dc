import { failed } from '../../expected.ts';
import { json } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

// Chromium changes the address before anybody sees the call.
export default {
  id: 'upgrade-insecure-requests',
  title: 'The page’s policy turns http into https, and the server speaks only http',
  host: 'name:api.corscope.test',
  replies: { GET: json({ origin: '{page}' }) },
  action: { kind: 'fetch' },
  pageHeaders: [['Content-Security-Policy', 'upgrade-insecure-requests']],
  expect: failed({ code: 'network-error', cause: 'wrong-protocol', firefox: { cause: 'upgraded-to-https' } }),
} satisfies Scenario;
