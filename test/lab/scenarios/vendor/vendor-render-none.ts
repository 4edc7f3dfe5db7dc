import { blocked } from '../../expected.ts';
import { cors } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'vendor-render-none',
  title: 'Render has no server for this address',
  host: 'name:api.onrender.test',
  replies: {
    OPTIONS: {
      status: 404,
      headers: [
        ['Content-Type', 'text/plain; charset=utf-8'],
        ['X-Render-Routing', 'no-server'],
        ['Server', 'cloudflare'],
      ],
      body: 'Not Found',
    },
    '*': { headers: cors({ origin: '{page}' }) },
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: blocked({ code: 'acao-missing', stage: 'preflight', cause: 'platform-without-app' }),
} satisfies Scenario;
