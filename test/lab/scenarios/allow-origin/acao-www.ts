import { blocked } from '../../expected.ts';
import { json } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acao-www',
  title: 'The www name allowed, the page has none',
  host: 'api',
  replies: { GET: json({ origin: 'http://www.localhost:{pagePort}' }) },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-mismatch', cause: 'allow-origin-www', parameter: 'http://www.localhost:{pagePort}' }),
} satisfies Scenario;
