import { blocked } from '../../expected.ts';
import { cors } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'vendor-express-error',
  title: 'The cors() of Express refuses an origin with an error',
  host: 'api',
  replies: {
    OPTIONS: {
      status: 500,
      headers: [
        ['X-Powered-By', 'Express'],
        ['Content-Security-Policy', "default-src 'none'"],
        ['X-Content-Type-Options', 'nosniff'],
        ['Content-Type', 'text/html; charset=utf-8'],
      ],
      body: '<pre>Error: Not allowed by CORS</pre>',
    },
    '*': { headers: cors({ origin: '{page}' }) },
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: blocked({ code: 'acao-missing', stage: 'preflight', cause: 'express-cors-error' }),
} satisfies Scenario;
