import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'header-several',
  title: 'Two headers and the method are missing',
  host: 'api',
  replies: {
    OPTIONS: {
      status: 204,
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Access-Control-Allow-Methods', 'GET'],
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
  action: { kind: 'fetch', headers: { 'X-Zebra': '1', 'X-Known': '1', 'X-Apple': '1' }, method: 'PUT' },
  expect: blocked({ code: 'preflight-method', cause: 'method-not-listed', chromium: { parameter: 'PUT' } }),
} satisfies Scenario;
