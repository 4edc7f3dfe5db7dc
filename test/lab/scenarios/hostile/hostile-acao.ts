import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'hostile-acao',
  title: 'Markup in Access-Control-Allow-Origin',
  host: 'api',
  replies: {
    GET: {
      headers: [
        ['Access-Control-Allow-Origin', '<img src=x onerror=alert(1)>'],
        ['Content-Type', 'application/json'],
      ],
      body: '{"ok":true}',
    },
  },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-list', cause: 'allow-origin-invalid', parameter: '<img src=x onerror=alert(1)>' }),
} satisfies Scenario;
