import { blocked } from '../../expected.ts';
import { json, preflight } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'method-wildcard-credentials',
  title: 'Methods * while cookies are asked for',
  host: 'api',
  replies: {
    OPTIONS: preflight({ origin: '{page}', credentials: 'true', methods: '*' }),
    '*': json({ origin: '{page}', credentials: 'true' }),
  },
  action: { kind: 'fetch', method: 'PUT', credentials: 'include' },
  expect: blocked({ code: 'preflight-method', cause: 'method-wildcard-credentials', chromium: { parameter: 'PUT' } }),
} satisfies Scenario;
