import { blocked } from '../../expected.ts';
import { cors } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'siblings-nginx-location',
  title: 'A location block of nginx drops the headers',
  host: 'api',
  replies: { GET: { headers: [['Server', 'nginx/1.27.1']], body: '[]' } },
  more: { 'api /s/siblings-nginx-location/list': { GET: { headers: cors({ origin: '{page}' }), body: '[]' } } },
  before: [
    { kind: 'fetch', path: '/list' },
    { kind: 'fetch', path: '/list' },
  ],
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-missing', cause: 'nginx-location-without-cors-headers' }),
} satisfies Scenario;
