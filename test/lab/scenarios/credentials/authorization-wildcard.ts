import { readable } from '../../expected.ts';
import { json, preflight } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'authorization-wildcard',
  title: 'Authorization under *: passes today, with a warning',
  host: 'api',
  replies: {
    OPTIONS: preflight({ origin: '*', headers: '*' }),
    '*': json({ origin: '*' }),
  },
  action: { kind: 'fetch', headers: { Authorization: 'Bearer secret-token' } },
  expect: readable(),
} satisfies Scenario;
