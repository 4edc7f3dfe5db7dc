import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'redirect-preflight-fails',
  title: 'A redirected PUT is preflighted again and fails',
  host: 'api',
  replies: {
    OPTIONS: {
      status: 204,
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Access-Control-Allow-Methods', 'PUT'],
      ],
    },
    PUT: {
      status: 307,
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Location', '{other}/s/redirect-preflight-fails/next?n={n}'],
      ],
    },
  },
  more: {
    'other /s/redirect-preflight-fails/next': {
      OPTIONS: {
        status: 204,
        headers: [
          ['Access-Control-Allow-Origin', '*'],
          ['Access-Control-Allow-Methods', 'GET'],
        ],
      },
      PUT: {
        headers: [
          ['Access-Control-Allow-Origin', '*'],
          ['Content-Type', 'application/json'],
        ],
        body: '{"ok":true}',
      },
    },
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: blocked({ code: 'preflight-method', cause: 'method-not-listed', chromium: { parameter: 'PUT' } }),
} satisfies Scenario;
