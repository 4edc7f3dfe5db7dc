import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acao-twice-different',
  title: "The proxy adds * to the application's own origin",
  host: 'api',
  replies: {
    GET: {
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Access-Control-Allow-Origin', '*'],
        ['Content-Type', 'application/json'],
      ],
      body: '{"ok":true}',
    },
  },
  action: { kind: 'fetch' },
  expect: blocked({
    code: 'acao-multiple-lines',
    cause: 'duplicate-wildcard-and-origin',
    chromium: { parameter: '{page}, *' },
  }),
} satisfies Scenario;
