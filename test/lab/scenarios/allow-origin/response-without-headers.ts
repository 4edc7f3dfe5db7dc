import { blocked } from '../../expected.ts';
import { json, preflight } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'response-without-headers',
  title: 'Only the preflight has CORS headers, the response has none',
  host: 'api',
  replies: {
    OPTIONS: preflight({ origin: '{page}', methods: 'PUT' }),
    '*': json(),
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: blocked({ code: 'acao-missing', cause: 'headers-only-on-preflight' }),
} satisfies Scenario;
