import { readable } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'readable-error-404',
  title: 'A 404 with CORS headers is readable',
  host: 'api',
  replies: {
    GET: {
      status: 404,
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Content-Type', 'application/json'],
      ],
      body: '{"ok":true}',
    },
  },
  action: { kind: 'fetch' },
  expect: readable(),
} satisfies Scenario;
