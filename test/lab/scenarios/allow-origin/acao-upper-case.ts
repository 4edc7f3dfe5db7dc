import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acao-upper-case',
  title: 'The host in capital letters',
  host: 'api',
  replies: {
    GET: {
      headers: [
        ['Access-Control-Allow-Origin', 'http://LOCALHOST:{pagePort}'],
        ['Content-Type', 'application/json'],
      ],
      body: '{"ok":true}',
    },
  },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-mismatch', cause: 'allow-origin-case', parameter: 'http://LOCALHOST:{pagePort}' }),
} satisfies Scenario;
