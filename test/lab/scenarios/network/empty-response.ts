import { failed } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'empty-response',
  title: 'The server closes the connection without an answer',
  host: 'api',
  replies: { GET: { fault: 'empty' } },
  action: { kind: 'fetch' },
  expect: failed({ code: 'network-error', cause: 'connection-reset' }),
} satisfies Scenario;
