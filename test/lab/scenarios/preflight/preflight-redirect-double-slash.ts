import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'preflight-redirect-double-slash',
  title: 'The preflight is redirected over a doubled slash',
  host: 'api',
  path: '//items',
  replies: {
    OPTIONS: {
      status: 301,
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Location', '/s/preflight-redirect-double-slash/items'],
      ],
    },
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: blocked({ code: 'preflight-redirect', cause: 'preflight-redirect-double-slash' }),
} satisfies Scenario;
