import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acao-www',
  title: 'The www name allowed, the page has none',
  host: 'api',
  replies: {
    GET: {
      headers: [
        ['Access-Control-Allow-Origin', 'http://www.localhost:{pagePort}'],
        ['Content-Type', 'application/json'],
      ],
      body: '{"ok":true}',
    },
  },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-mismatch', cause: 'allow-origin-www', parameter: 'http://www.localhost:{pagePort}' }),
} satisfies Scenario;
