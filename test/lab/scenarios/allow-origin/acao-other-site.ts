import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acao-other-site',
  title: 'Another origin hard-coded',
  host: 'api',
  replies: {
    GET: {
      headers: [
        ['Access-Control-Allow-Origin', 'https://app.example.com'],
        ['Content-Type', 'application/json'],
      ],
      body: '{"ok":true}',
    },
  },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-mismatch', cause: 'allow-origin-other-site', parameter: 'https://app.example.com' }),
} satisfies Scenario;
