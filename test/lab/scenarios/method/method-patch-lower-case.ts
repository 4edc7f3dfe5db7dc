import { blocked } from '../../expected.ts';
import { json, preflight } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'method-patch-lower-case',
  title: 'The page asks for patch in lower case',
  host: 'api',
  replies: {
    OPTIONS: preflight({ origin: '{page}', methods: 'PATCH' }),
    '*': json({ origin: '{page}' }),
  },
  action: { kind: 'fetch', method: 'patch' },
  expect: blocked({ code: 'preflight-method', cause: 'method-lower-case', chromium: { parameter: 'patch' } }),
} satisfies Scenario;
