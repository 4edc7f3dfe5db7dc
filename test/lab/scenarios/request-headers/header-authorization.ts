import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'header-authorization',
  title: 'Authorization is not in Access-Control-Allow-Headers',
  host: 'api',
  replies: {
    OPTIONS: {
      status: 204,
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Access-Control-Allow-Headers', 'content-type'],
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
  action: { kind: 'fetch', headers: { Authorization: 'Bearer secret-token' } },
  expect: blocked({ code: 'preflight-header', cause: 'authorization-not-listed', parameter: 'authorization' }),
} satisfies Scenario;
