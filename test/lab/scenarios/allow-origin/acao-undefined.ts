import { blocked } from '../../expected.ts';
import { json } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acao-undefined',
  title: 'An unset variable printed as undefined',
  host: 'api',
  replies: { GET: json({ origin: 'undefined' }) },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-invalid', cause: 'allow-origin-placeholder', parameter: 'undefined' }),
} satisfies Scenario;
