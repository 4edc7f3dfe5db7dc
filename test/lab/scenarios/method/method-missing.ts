import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'method-missing',
  title: 'PUT is not in Access-Control-Allow-Methods',
  host: 'api',
  replies: {
    OPTIONS: {
      status: 204,
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Access-Control-Allow-Methods', 'GET, POST'],
      ],
    },
    '*': {
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Content-Type', 'application/json'],
      ],
      body: '{"ok":true}',
    },
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: blocked({ code: 'preflight-method', cause: 'method-not-listed', chromium: { parameter: 'PUT' } }),
} satisfies Scenario;
