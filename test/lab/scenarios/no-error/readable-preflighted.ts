import { readable } from '../../expected.ts';
import { json } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'readable-preflighted',
  title: 'A preflighted call that works',
  host: 'api',
  replies: {
    OPTIONS: {
      status: 204,
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Access-Control-Allow-Methods', 'PUT'],
        ['Access-Control-Allow-Headers', 'content-type'],
        ['Vary', 'Origin'],
      ],
    },
    PUT: json({ origin: '{page}' }),
  },
  action: { kind: 'fetch', method: 'PUT', headers: { 'Content-Type': 'application/json' }, body: '{"a":1}' },
  expect: readable(),
} satisfies Scenario;
