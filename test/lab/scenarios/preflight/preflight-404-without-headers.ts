import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'preflight-404-without-headers',
  title: 'No route for OPTIONS, no CORS headers either',
  host: 'api',
  replies: {
    OPTIONS: { status: 404, headers: [['Content-Type', 'text/html']], body: 'Not found' },
    '*': {
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Content-Type', 'application/json'],
      ],
      body: '{"ok":true}',
    },
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: blocked({ code: 'acao-missing', stage: 'preflight', cause: 'preflight-not-found' }),
} satisfies Scenario;
