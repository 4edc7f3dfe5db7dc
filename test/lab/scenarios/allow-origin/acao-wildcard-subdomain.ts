import { blocked } from '../../expected.ts';
import { json } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acao-wildcard-subdomain',
  title: 'A pattern where only an origin may stand',
  host: 'api',
  replies: { GET: json({ origin: 'http://*.localhost:{pagePort}' }) },
  action: { kind: 'fetch' },
  expect: blocked({
    code: 'acao-mismatch',
    cause: 'allow-origin-wildcard-subdomain',
    parameter: 'http://*.localhost:{pagePort}',
  }),
} satisfies Scenario;
