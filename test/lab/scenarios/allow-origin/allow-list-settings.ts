import { blocked } from '../../expected.ts';
import { preflight } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'allow-list-settings',
  title: 'An origin is not on the list, and the other headers come all the same',
  host: 'api',
  replies: { OPTIONS: preflight({ methods: 'PUT' }) },
  action: { kind: 'fetch', method: 'PUT' },
  expect: blocked({ code: 'acao-missing', stage: 'preflight', cause: 'origin-not-in-allow-list' }),
} satisfies Scenario;
