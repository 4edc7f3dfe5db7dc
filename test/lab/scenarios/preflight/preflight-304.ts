import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'preflight-304',
  title: 'The preflight is answered 304',
  host: 'api',
  replies: {
    OPTIONS: { status: 304, headers: [['Access-Control-Allow-Origin', '{page}']] },
    '*': {
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Content-Type', 'application/json'],
      ],
      body: '{"ok":true}',
    },
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: blocked({ code: 'preflight-status', cause: 'preflight-status' }),
} satisfies Scenario;
