import { blocked } from '../../expected.ts';
import { json, preflight } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'method-list-missing',
  title: 'No Access-Control-Allow-Methods for a DELETE',
  host: 'api',
  replies: {
    OPTIONS: preflight({ origin: '{page}' }),
    '*': json({ origin: '{page}' }),
  },
  action: { kind: 'fetch', method: 'DELETE' },
  expect: blocked({ code: 'preflight-method', cause: 'method-not-listed', chromium: { parameter: 'DELETE' } }),
} satisfies Scenario;
