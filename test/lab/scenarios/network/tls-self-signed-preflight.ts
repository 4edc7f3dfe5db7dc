import { failed } from '../../expected.ts';
import { json, preflight } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'tls-self-signed-preflight',
  title: 'A certificate nobody trusts, on a preflighted call',
  host: 'https',
  replies: {
    OPTIONS: preflight({ origin: '{page}', methods: 'PUT' }),
    '*': json({ origin: '{page}' }),
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: failed({ code: 'preflight-network', cause: 'certificate-not-trusted' }),
} satisfies Scenario;
