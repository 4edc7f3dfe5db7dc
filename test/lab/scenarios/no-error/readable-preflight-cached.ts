import { readable } from '../../expected.ts';
import { json, preflight } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'readable-preflight-cached',
  title: 'A second PUT needs no preflight',
  host: 'same',
  replies: {
    OPTIONS: preflight({ origin: '{page}', methods: 'PUT', maxAge: '600' }),
    PUT: json({ origin: '{page}' }),
  },
  before: { kind: 'fetch', method: 'PUT' },
  action: { kind: 'fetch', method: 'PUT' },
  expect: readable(),
} satisfies Scenario;
