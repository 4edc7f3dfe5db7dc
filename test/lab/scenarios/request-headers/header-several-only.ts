import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'header-several-only',
  title: 'Three headers are missing',
  host: 'api',
  replies: {
    OPTIONS: {
      status: 204,
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Access-Control-Allow-Headers', 'x-known'],
      ],
    },
    '*': {
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Content-Type', 'application/json'],
      ],
      body: '{"ok":true}',
    },
  },
  action: { kind: 'fetch', headers: { 'X-Zebra': '1', 'X-Known': '1', 'X-Middle': '1', 'X-Apple': '1' } },
  expect: blocked({
    code: 'preflight-header',
    cause: 'request-header-not-listed',
    chromium: { parameter: 'x-middle' },
    firefox: { parameter: 'x-apple' },
  }),
} satisfies Scenario;
