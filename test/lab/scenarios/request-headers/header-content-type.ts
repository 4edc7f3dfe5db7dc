import { blocked } from '../../expected.ts';
import { json, preflight } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'header-content-type',
  title: 'JSON is posted, Content-Type is not allowed',
  host: 'api',
  replies: {
    OPTIONS: preflight({ origin: '{page}', methods: 'POST' }),
    '*': json({ origin: '{page}' }),
  },
  action: { kind: 'fetch', headers: { 'Content-Type': 'application/json' }, method: 'POST', body: '{"a":1}' },
  expect: blocked({ code: 'preflight-header', cause: 'content-type-not-listed', parameter: 'content-type' }),
} satisfies Scenario;
