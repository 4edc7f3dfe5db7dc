import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'allow-list-vary',
  title: 'An origin is not on the list of a server that compares',
  host: 'api',
  replies: { GET: { status: 200, headers: [['Vary', 'Origin']] } },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-missing', cause: 'origin-not-in-allow-list' }),
} satisfies Scenario;
