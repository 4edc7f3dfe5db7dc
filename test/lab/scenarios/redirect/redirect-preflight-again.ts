import { readable } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'redirect-preflight-again',
  title: 'A redirected PUT is preflighted again and passes',
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
        ['Location', '{other}/s/redirect-preflight-again/next?n={n}'],
      ],
    },
  },
  more: {
    'other /s/redirect-preflight-again/next': {
      OPTIONS: {
        status: 204,
        headers: [
          ['Access-Control-Allow-Origin', '*'],
          ['Access-Control-Allow-Methods', 'PUT'],
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
  expect: readable(),
} satisfies Scenario;
