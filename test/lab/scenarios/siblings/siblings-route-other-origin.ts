import { blocked } from '../../expected.ts';
import { cors } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'siblings-route-other-origin',
  title: 'One address allows another page than the rest',
  host: 'api',
  replies: { GET: { headers: cors({ origin: 'https://shop.example' }) } },
  more: { 'api /s/siblings-route-other-origin/list': { GET: { headers: cors({ origin: '{page}' }), body: '[]' } } },
  before: [
    { kind: 'fetch', path: '/list' },
    { kind: 'fetch', path: '/list' },
  ],
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-mismatch', cause: 'route-allows-other-origin', parameter: 'https://shop.example' }),
} satisfies Scenario;
