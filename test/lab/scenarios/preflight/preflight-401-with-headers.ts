import { blocked } from '../../expected.ts';
import { json } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'preflight-401-with-headers',
  title: 'Authentication stands before CORS: 401 with CORS headers',
  host: 'api',
  replies: {
    OPTIONS: {
      status: 401,
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Access-Control-Allow-Headers', 'authorization'],
        ['WWW-Authenticate', 'Bearer'],
      ],
    },
    '*': json({ origin: '{page}' }),
  },
  action: { kind: 'fetch', headers: { Authorization: 'Bearer secret-token' } },
  expect: blocked({ code: 'preflight-status', cause: 'preflight-needs-login' }),
} satisfies Scenario;
