import { blocked } from '../../expected.ts';
import { json } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'preflight-401',
  title: 'Authentication stands before CORS: 401 without CORS headers',
  host: 'api',
  replies: {
    OPTIONS: {
      status: 401,
      headers: [
        ['WWW-Authenticate', 'Bearer'],
        ['Content-Type', 'text/html'],
      ],
      body: 'Unauthorized',
    },
    '*': json({ origin: '{page}' }),
  },
  action: { kind: 'fetch', headers: { Authorization: 'Bearer secret-token' } },
  expect: blocked({ code: 'acao-missing', stage: 'preflight', cause: 'preflight-needs-login' }),
} satisfies Scenario;
