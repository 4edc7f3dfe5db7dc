import { readable } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'readable-preflight-cached',
  title: 'A second PUT needs no preflight',
  host: 'same',
  replies: {
    OPTIONS: {
      status: 204,
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Access-Control-Allow-Methods', 'PUT'],
        ['Access-Control-Max-Age', '600'],
      ],
    },
    PUT: {
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Content-Type', 'application/json'],
      ],
      body: '{"ok":true}',
    },
  },
  before: { kind: 'fetch', method: 'PUT' },
  action: { kind: 'fetch', method: 'PUT' },
  expect: readable(),
} satisfies Scenario;
