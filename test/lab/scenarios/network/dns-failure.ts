import { failed } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'dns-failure',
  title: 'A host name that does not exist',
  host: 'nowhere',
  replies: {},
  action: { kind: 'fetch' },
  expect: failed({ code: 'network-error', cause: 'name-not-resolved' }),
} satisfies Scenario;
