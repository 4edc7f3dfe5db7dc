import { failed } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'reset',
  title: 'The server resets the connection',
  host: 'api',
  replies: { GET: { fault: 'reset' } },
  action: { kind: 'fetch' },
  expect: failed({ code: 'network-error', cause: 'connection-reset' }),
} satisfies Scenario;
