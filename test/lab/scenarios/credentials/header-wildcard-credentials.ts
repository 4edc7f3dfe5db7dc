import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'header-wildcard-credentials',
  title: 'Headers * while cookies are asked for',
  host: 'api',
  replies: {
    OPTIONS: {
      status: 204,
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Access-Control-Allow-Credentials', 'true'],
        ['Access-Control-Allow-Headers', '*'],
      ],
    },
    '*': {
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Access-Control-Allow-Credentials', 'true'],
        ['Content-Type', 'application/json'],
      ],
      body: '{"ok":true}',
    },
  },
  action: { kind: 'fetch', headers: { 'X-Trace': '1' }, credentials: 'include' },
  expect: blocked({ code: 'preflight-header', cause: 'headers-wildcard-credentials', parameter: 'x-trace' }),
} satisfies Scenario;
