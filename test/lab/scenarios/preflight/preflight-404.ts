import { blocked } from '../../expected.ts';
import { json } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'preflight-404',
  title: 'No route for OPTIONS',
  host: 'api',
  replies: {
    OPTIONS: {
      status: 404,
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Content-Type', 'text/html'],
      ],
      body: 'Not found',
    },
    '*': json({ origin: '{page}' }),
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: blocked({ code: 'preflight-status', cause: 'preflight-not-found' }),
} satisfies Scenario;
