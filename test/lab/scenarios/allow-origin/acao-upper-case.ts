import { blocked } from '../../expected.ts';
import { json } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acao-upper-case',
  title: 'The host in capital letters',
  host: 'api',
  replies: { GET: json({ origin: 'http://LOCALHOST:{pagePort}' }) },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-mismatch', cause: 'allow-origin-case', parameter: 'http://LOCALHOST:{pagePort}' }),
} satisfies Scenario;
