import { blocked } from '../../expected.ts';
import { json } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acao-other-scheme',
  title: 'https allowed, the page is http',
  host: 'api',
  replies: { GET: json({ origin: 'https://localhost:{pagePort}' }) },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-mismatch', cause: 'allow-origin-scheme', parameter: 'https://localhost:{pagePort}' }),
} satisfies Scenario;
