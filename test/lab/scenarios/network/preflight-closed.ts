import { failed } from '../../expected.ts';
import { json } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'preflight-closed',
  title: 'The server closes the connection of the preflight',
  host: 'api',
  replies: {
    OPTIONS: { fault: 'empty' },
    '*': json({ origin: '{page}' }),
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: failed({ code: 'preflight-network', cause: 'preflight-connection-lost' }),
} satisfies Scenario;
