import { blocked } from '../../expected.ts';
import { json, preflight } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'method-list-lower-case',
  title: 'The server lists put in lower case',
  host: 'api',
  replies: {
    OPTIONS: preflight({ origin: '{page}', methods: 'get, put' }),
    '*': json({ origin: '{page}' }),
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: blocked({ code: 'preflight-method', cause: 'method-case-in-list', chromium: { parameter: 'PUT' } }),
} satisfies Scenario;
