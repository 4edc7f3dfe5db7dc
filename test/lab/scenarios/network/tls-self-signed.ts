import { failed } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'tls-self-signed',
  title: 'A certificate nobody trusts',
  host: 'https',
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
  expect: failed({ code: 'network-error', cause: 'certificate-not-trusted' }),
} satisfies Scenario;
