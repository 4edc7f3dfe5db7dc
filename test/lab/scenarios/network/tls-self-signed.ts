import { failed } from '../../expected.ts';
import { json } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'tls-self-signed',
  title: 'A certificate nobody trusts',
  host: 'https',
  replies: { GET: json({ origin: '{page}' }) },
  action: { kind: 'fetch' },
  expect: failed({ code: 'network-error', cause: 'certificate-not-trusted' }),
} satisfies Scenario;
