import { blocked } from '../../expected.ts';
import { json } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'preflight-400',
  title: 'The framework refuses the preflight',
  host: 'api',
  replies: {
    OPTIONS: {
      status: 400,
      headers: [
        ['Content-Type', 'text/plain'],
        ['Access-Control-Allow-Origin', '{page}'],
      ],
      body: 'Disallowed CORS method',
    },
    '*': json({ origin: '{page}' }),
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: blocked({ code: 'preflight-status', cause: 'preflight-bad-request' }),
} satisfies Scenario;
