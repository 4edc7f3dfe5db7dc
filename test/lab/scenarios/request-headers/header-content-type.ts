import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'header-content-type',
  title: 'JSON is posted, Content-Type is not allowed',
  host: 'api',
  replies: {
    OPTIONS: {
      status: 204,
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Access-Control-Allow-Methods', 'POST'],
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
  action: { kind: 'fetch', headers: { 'Content-Type': 'application/json' }, method: 'POST', body: '{"a":1}' },
  expect: blocked({ code: 'preflight-header', cause: 'content-type-not-listed', parameter: 'content-type' }),
} satisfies Scenario;
