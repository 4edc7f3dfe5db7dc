import { failed } from '../../expected.ts';
import { preflight } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'reset-after-preflight',
  title: 'The preflight passes, then the connection is reset',
  host: 'api',
  replies: {
    OPTIONS: preflight({ origin: '{page}', methods: 'PUT' }),
    '*': { fault: 'reset' },
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: failed({ code: 'network-error', cause: 'connection-reset' }),
} satisfies Scenario;
