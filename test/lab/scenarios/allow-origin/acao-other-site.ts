import { blocked } from '../../expected.ts';
import { json } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acao-other-site',
  title: 'Another origin hard-coded',
  host: 'api',
  replies: { GET: json({ origin: 'https://app.example.com' }) },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-mismatch', cause: 'allow-origin-other-site', parameter: 'https://app.example.com' }),
} satisfies Scenario;
