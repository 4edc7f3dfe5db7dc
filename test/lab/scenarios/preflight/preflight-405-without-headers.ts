import { blocked } from '../../expected.ts';
import { json } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'preflight-405-without-headers',
  title: 'OPTIONS is not allowed, no CORS headers either',
  host: 'api',
  replies: {
    OPTIONS: {
      status: 405,
      headers: [
        ['Allow', 'GET, PUT'],
        ['Content-Type', 'text/html'],
      ],
      body: 'Method Not Allowed',
    },
    '*': json({ origin: '{page}' }),
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: blocked({ code: 'acao-missing', stage: 'preflight', cause: 'preflight-method-routing' }),
} satisfies Scenario;
