import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'preflight-redirect-307',
  title: 'The preflight is sent to another server',
  host: 'api',
  replies: {
    OPTIONS: {
      status: 307,
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Location', '{other}/s/preflight-redirect-307/v2'],
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
  action: { kind: 'fetch', method: 'PUT' },
  expect: blocked({ code: 'preflight-redirect', cause: 'preflight-redirect' }),
} satisfies Scenario;
