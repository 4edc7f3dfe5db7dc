import { blocked } from '../../expected.ts';
import { cors } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'siblings-route-left-out',
  title: 'Other addresses of the server allow the page',
  host: 'api',
  replies: { GET: { body: '[]' } },
  more: { 'api /s/siblings-route-left-out/list': { GET: { headers: cors({ origin: '{page}' }), body: '[]' } } },
  before: [
    { kind: 'fetch', path: '/list' },
    { kind: 'fetch', path: '/list' },
  ],
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-missing', cause: 'route-without-cors-headers' }),
} satisfies Scenario;
