import { blocked } from '../../expected.ts';
import { json, redirect } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'preflight-redirect-slash',
  title: 'The preflight is sent to the path with a slash',
  host: 'api',
  path: '/items',
  replies: {
    OPTIONS: redirect(308, '/s/preflight-redirect-slash/items/?n={n}', { origin: '{page}' }),
    '*': json({ origin: '{page}' }),
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: blocked({ code: 'preflight-redirect', cause: 'preflight-redirect-slash' }),
} satisfies Scenario;
