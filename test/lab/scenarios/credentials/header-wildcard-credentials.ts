import { blocked } from '../../expected.ts';
import { json, preflight } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'header-wildcard-credentials',
  title: 'Headers * while cookies are asked for',
  host: 'api',
  replies: {
    OPTIONS: preflight({ origin: '{page}', credentials: 'true', headers: '*' }),
    '*': json({ origin: '{page}', credentials: 'true' }),
  },
  action: { kind: 'fetch', headers: { 'X-Trace': '1' }, credentials: 'include' },
  expect: blocked({ code: 'preflight-header', cause: 'headers-wildcard-credentials', parameter: 'x-trace' }),
} satisfies Scenario;
