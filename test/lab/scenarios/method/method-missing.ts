import { blocked } from '../../expected.ts';
import { json, preflight } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'method-missing',
  title: 'PUT is not in Access-Control-Allow-Methods',
  host: 'api',
  replies: {
    OPTIONS: preflight({ origin: '{page}', methods: 'GET, POST' }),
    '*': json({ origin: '{page}' }),
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: blocked({ code: 'preflight-method', cause: 'method-not-listed', chromium: { parameter: 'PUT' } }),
} satisfies Scenario;
