import { failed } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'refused-preflight',
  title: 'Nothing listens on the port of a preflighted call',
  host: 'closed',
  replies: {},
  action: { kind: 'fetch', method: 'PUT' },
  expect: failed({ code: 'preflight-network', cause: 'server-unreachable' }),
} satisfies Scenario;
