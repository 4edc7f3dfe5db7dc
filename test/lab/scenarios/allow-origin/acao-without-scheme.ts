import { blocked } from '../../expected.ts';
import { json } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acao-without-scheme',
  title: 'A host name instead of an origin',
  host: 'api',
  replies: { GET: json({ origin: 'example.com' }) },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-invalid', cause: 'allow-origin-without-scheme', parameter: 'example.com' }),
} satisfies Scenario;
