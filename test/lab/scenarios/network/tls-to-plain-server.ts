import { failed } from '../../expected.ts';
import { json } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'tls-to-plain-server',
  title: 'https asked of a port that speaks plain http',
  host: 'plain',
  replies: { GET: json({ origin: '{page}' }) },
  action: { kind: 'fetch' },
  expect: failed({ code: 'network-error', cause: 'wrong-protocol' }),
} satisfies Scenario;
