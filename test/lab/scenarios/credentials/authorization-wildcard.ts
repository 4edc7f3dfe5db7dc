import { readable } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'authorization-wildcard',
  title: 'Authorization under *: passes today, with a warning',
  host: 'api',
  replies: {
    OPTIONS: {
      status: 204,
      headers: [
        ['Access-Control-Allow-Origin', '*'],
        ['Access-Control-Allow-Headers', '*'],
      ],
    },
    '*': {
      headers: [
        ['Access-Control-Allow-Origin', '*'],
        ['Content-Type', 'application/json'],
      ],
      body: '{"ok":true}',
    },
  },
  action: { kind: 'fetch', headers: { Authorization: 'Bearer secret-token' } },
  expect: readable(),
} satisfies Scenario;
