import { failed } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'tls-to-plain-server',
  title: 'https asked of a port that speaks plain http',
  host: 'plain',
  replies: {
    GET: {
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Content-Type', 'application/json'],
      ],
      body: '{"ok":true}',
    },
  },
  action: { kind: 'fetch' },
  expect: failed({ code: 'network-error', cause: 'wrong-protocol' }),
} satisfies Scenario;
