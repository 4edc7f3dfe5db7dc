import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acao-undefined',
  title: 'An unset variable printed as undefined',
  host: 'api',
  replies: {
    GET: {
      headers: [
        ['Access-Control-Allow-Origin', 'undefined'],
        ['Content-Type', 'application/json'],
      ],
      body: '{"ok":true}',
    },
  },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-invalid', cause: 'allow-origin-placeholder', parameter: 'undefined' }),
} satisfies Scenario;
