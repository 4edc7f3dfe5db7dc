import { blocked } from '../../expected.ts';
import { json } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'preflight-500',
  title: 'The preflight crashes the handler',
  host: 'api',
  replies: {
    OPTIONS: {
      status: 500,
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Content-Type', 'text/html'],
      ],
      body: '<h1>500</h1>',
    },
    '*': json({ origin: '{page}' }),
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: blocked({ code: 'preflight-status', cause: 'preflight-server-error' }),
} satisfies Scenario;
