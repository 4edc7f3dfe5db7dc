import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acao-without-scheme',
  title: 'A host name instead of an origin',
  host: 'api',
  replies: {
    GET: {
      headers: [
        ['Access-Control-Allow-Origin', 'example.com'],
        ['Content-Type', 'application/json'],
      ],
      body: '{"ok":true}',
    },
  },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-invalid', cause: 'allow-origin-without-scheme', parameter: 'example.com' }),
} satisfies Scenario;
