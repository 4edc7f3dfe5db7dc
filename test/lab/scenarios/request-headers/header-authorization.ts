import { blocked } from '../../expected.ts';
import { json, preflight } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'header-authorization',
  title: 'Authorization is not in Access-Control-Allow-Headers',
  host: 'api',
  replies: {
    OPTIONS: preflight({ origin: '{page}', headers: 'content-type' }),
    '*': json({ origin: '{page}' }),
  },
  action: { kind: 'fetch', headers: { Authorization: 'Bearer secret-token' } },
  expect: blocked({ code: 'preflight-header', cause: 'authorization-not-listed', parameter: 'authorization' }),
} satisfies Scenario;
