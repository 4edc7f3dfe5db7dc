import { blocked } from '../../expected.ts';
import { json, preflight } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'header-several',
  title: 'Two headers and the method are missing',
  host: 'api',
  replies: {
    OPTIONS: preflight({ origin: '{page}', methods: 'GET', headers: 'x-known' }),
    '*': json({ origin: '{page}' }),
  },
  action: { kind: 'fetch', headers: { 'X-Zebra': '1', 'X-Known': '1', 'X-Apple': '1' }, method: 'PUT' },
  expect: blocked({ code: 'preflight-method', cause: 'method-not-listed', chromium: { parameter: 'PUT' } }),
} satisfies Scenario;
