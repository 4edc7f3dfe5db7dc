import { blocked } from '../../expected.ts';
import { cors } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'siblings-nginx-errors',
  title: 'nginx adds the headers to successes only',
  host: 'api',
  replies: { GET: { status: 404, headers: [['Server', 'nginx/1.27.1']] } },
  more: { 'api /s/siblings-nginx-errors/list': { GET: { headers: cors({ origin: '{page}' }), body: '[]' } } },
  before: [
    { kind: 'fetch', path: '/list' },
    { kind: 'fetch', path: '/list' },
  ],
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-missing', cause: 'nginx-add-header-without-always' }),
} satisfies Scenario;
