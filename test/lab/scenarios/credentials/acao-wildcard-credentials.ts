import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acao-wildcard-credentials',
  title: '* while cookies are asked for',
  host: 'api',
  replies: {
    GET: {
      headers: [
        ['Access-Control-Allow-Origin', '*'],
        ['Access-Control-Allow-Credentials', 'true'],
        ['Content-Type', 'application/json'],
      ],
      body: '{"ok":true}',
    },
  },
  action: { kind: 'fetch', credentials: 'include' },
  expect: blocked({ code: 'acao-wildcard-credentials', cause: 'wildcard-with-credentials' }),
} satisfies Scenario;
