import { failed } from '../../expected.ts';
import { cors } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'siblings-options-closed',
  title: 'The server answers GET and closes the connection at OPTIONS',
  host: 'api',
  replies: { GET: { headers: cors({ origin: '{page}' }), body: '[]' }, OPTIONS: { fault: 'empty' } },
  before: { kind: 'fetch' },
  action: { kind: 'fetch', method: 'PUT' },
  expect: failed({ code: 'preflight-network', cause: 'options-connection-closed' }),
} satisfies Scenario;
