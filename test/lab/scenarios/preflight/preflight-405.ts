import { blocked } from '../../expected.ts';
import { json } from '../../replies.ts';
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
    '*': json({ origin: '{page}' }),
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: blocked({ code: 'preflight-status', cause: 'preflight-method-routing' }),
} satisfies Scenario;
