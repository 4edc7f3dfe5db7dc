import { blocked } from '../../expected.ts';
import { cors } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'vendor-railway-down',
  title: 'No application runs at Railway',
  host: 'name:api.up.railway.test',
  replies: {
    OPTIONS: {
      status: 502,
      headers: [
        ['Content-Type', 'application/json'],
        ['Server', 'railway-edge'],
        ['X-Railway-Fallback', 'true'],
      ],
      body: '{"status":"error","code":502,"message":"Application failed to respond"}',
    },
    '*': { headers: cors({ origin: '{page}' }) },
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: blocked({ code: 'acao-missing', stage: 'preflight', cause: 'platform-without-app' }),
} satisfies Scenario;
