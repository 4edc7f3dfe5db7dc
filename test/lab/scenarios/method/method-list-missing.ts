import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'method-list-missing',
  title: 'No Access-Control-Allow-Methods for a DELETE',
  host: 'api',
  replies: {
    OPTIONS: { status: 204, headers: [['Access-Control-Allow-Origin', '{page}']] },
    '*': {
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Content-Type', 'application/json'],
      ],
      body: '{"ok":true}',
    },
  },
  action: { kind: 'fetch', method: 'DELETE' },
  expect: blocked({ code: 'preflight-method', cause: 'method-not-listed', chromium: { parameter: 'DELETE' } }),
} satisfies Scenario;
