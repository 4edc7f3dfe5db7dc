import { readable } from '../../expected.ts';
import { cors } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'integrity-mismatch',
  title: 'A readable answer that does not have the integrity the page wants',
  host: 'api',
  replies: { GET: { headers: cors({ origin: '{page}' }), body: 'ok' } },
  action: { kind: 'fetch', integrity: 'sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=' },
  rejectedByPage: true,
  expect: readable(),
} satisfies Scenario;
