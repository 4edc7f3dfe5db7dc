import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'preflight-without-headers',
  title: 'GET works, but the preflight of a PUT has no CORS headers',
  host: 'api',
  replies: {
    OPTIONS: { status: 204 },
    '*': {
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Content-Type', 'application/json'],
      ],
      body: '{"ok":true}',
    },
  },
  before: { kind: 'fetch' },
  action: { kind: 'fetch', method: 'PUT' },
  expect: blocked({ code: 'acao-missing', stage: 'preflight', cause: 'headers-only-on-response' }),
} satisfies Scenario;
