import { blocked } from '../../expected.ts';
import { json } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'preflight-without-headers',
  title: 'GET works, but the preflight of a PUT has no CORS headers',
  host: 'api',
  replies: {
    OPTIONS: { status: 204 },
    '*': json({ origin: '{page}' }),
  },
  before: { kind: 'fetch' },
  action: { kind: 'fetch', method: 'PUT' },
  expect: blocked({ code: 'acao-missing', stage: 'preflight', cause: 'headers-only-on-response' }),
} satisfies Scenario;
