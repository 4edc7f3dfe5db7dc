import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acao-twice-same',
  title: 'Access-Control-Allow-Origin sent twice with the same value',
  host: 'api',
  replies: {
    GET: {
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Access-Control-Allow-Origin', '{page}'],
        ['Content-Type', 'application/json'],
      ],
      body: '{"ok":true}',
    },
  },
  action: { kind: 'fetch' },
  expect: blocked({
    code: 'acao-multiple-lines',
    cause: 'duplicate-allow-origin',
    chromium: { parameter: '{page}, {page}' },
  }),
} satisfies Scenario;
