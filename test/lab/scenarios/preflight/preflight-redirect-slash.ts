import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'preflight-redirect-slash',
  title: 'The preflight is sent to the path with a slash',
  host: 'api',
  path: '/items',
  replies: {
    OPTIONS: {
      status: 308,
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Location', '/s/preflight-redirect-slash/items/?n={n}'],
      ],
    },
    '*': {
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Content-Type', 'application/json'],
      ],
      body: '{"ok":true}',
    },
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: blocked({ code: 'preflight-redirect', cause: 'preflight-redirect-slash' }),
} satisfies Scenario;
