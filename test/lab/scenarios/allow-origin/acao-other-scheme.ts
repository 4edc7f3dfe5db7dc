import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acao-other-scheme',
  title: 'https allowed, the page is http',
  host: 'api',
  replies: {
    GET: {
      headers: [
        ['Access-Control-Allow-Origin', 'https://localhost:{pagePort}'],
        ['Content-Type', 'application/json'],
      ],
      body: '{"ok":true}',
    },
  },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-mismatch', cause: 'allow-origin-scheme', parameter: 'https://localhost:{pagePort}' }),
} satisfies Scenario;
