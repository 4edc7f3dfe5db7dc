import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'hostile-bytes',
  title: 'Bytes outside ASCII in Access-Control-Allow-Origin',
  host: 'api',
  replies: {
    GET: {
      headers: [
        ['Access-Control-Allow-Origin', 'http://localhosté.example'],
        ['Content-Type', 'application/json'],
      ],
      body: '{"ok":true}',
    },
  },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-mismatch', cause: 'allow-origin-other-site', parameter: 'http://localhosté.example' }),
} satisfies Scenario;
