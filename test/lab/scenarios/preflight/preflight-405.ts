import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'preflight-405',
  title: 'OPTIONS is not allowed',
  host: 'api',
  replies: {
    OPTIONS: {
      status: 405,
      headers: [
        ['Allow', 'GET, PUT'],
        ['Access-Control-Allow-Origin', '{page}'],
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
  expect: blocked({ code: 'preflight-status', cause: 'preflight-method-routing' }),
} satisfies Scenario;
