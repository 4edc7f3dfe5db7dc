import { blocked } from '../../expected.ts';
import { cors } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'siblings-method-left-out',
  title: 'GET allows the page, POST does not',
  host: 'api',
  replies: { GET: { headers: cors({ origin: '{page}' }), body: '[]' }, POST: { body: '[]' } },
  before: { kind: 'fetch' },
  action: { kind: 'fetch', method: 'POST' },
  expect: blocked({ code: 'acao-missing', cause: 'method-without-cors-headers' }),
} satisfies Scenario;
