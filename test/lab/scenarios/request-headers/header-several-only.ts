import { blocked } from '../../expected.ts';
import { json, preflight } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'header-several-only',
  title: 'Three headers are missing',
  host: 'api',
  replies: {
    OPTIONS: preflight({ origin: '{page}', headers: 'x-known' }),
    '*': json({ origin: '{page}' }),
  },
  action: { kind: 'fetch', headers: { 'X-Zebra': '1', 'X-Known': '1', 'X-Middle': '1', 'X-Apple': '1' } },
  expect: blocked({
    code: 'preflight-header',
    cause: 'request-header-not-listed',
    chromium: { parameter: 'x-middle' },
    firefox: { parameter: 'x-apple' },
  }),
} satisfies Scenario;
