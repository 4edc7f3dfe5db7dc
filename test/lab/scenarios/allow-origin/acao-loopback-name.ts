import { blocked } from '../../expected.ts';
import { json } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acao-loopback-name',
  title: '127.0.0.1 allowed, the page is localhost',
  host: 'api',
  replies: { GET: json({ origin: 'http://127.0.0.1:{pagePort}' }) },
  action: { kind: 'fetch' },
  expect: blocked({
    code: 'acao-mismatch',
    cause: 'allow-origin-loopback-name',
    parameter: 'http://127.0.0.1:{pagePort}',
  }),
} satisfies Scenario;
