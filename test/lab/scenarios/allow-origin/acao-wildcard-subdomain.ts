import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acao-wildcard-subdomain',
  title: 'A pattern where only an origin may stand',
  host: 'api',
  replies: {
    GET: {
      headers: [
        ['Access-Control-Allow-Origin', 'http://*.localhost:{pagePort}'],
        ['Content-Type', 'application/json'],
      ],
      body: '{"ok":true}',
    },
  },
  action: { kind: 'fetch' },
  expect: blocked({
    code: 'acao-mismatch',
    cause: 'allow-origin-wildcard-subdomain',
    parameter: 'http://*.localhost:{pagePort}',
  }),
} satisfies Scenario;
