import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acao-other-port',
  title: 'Another port of the same host allowed',
  host: 'api',
  replies: {
    GET: {
      headers: [
        ['Access-Control-Allow-Origin', '{same}'],
        ['Content-Type', 'application/json'],
      ],
      body: '{"ok":true}',
    },
  },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-mismatch', cause: 'allow-origin-port', parameter: '{same}' }),
} satisfies Scenario;
