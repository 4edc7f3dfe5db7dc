import { failed } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'refused',
  title: 'Nothing listens on the port',
  host: 'closed',
  replies: {},
  action: { kind: 'fetch' },
  expect: failed({ code: 'network-error', cause: 'server-unreachable' }),
} satisfies Scenario;
