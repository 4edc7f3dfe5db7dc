import { blocked } from '../../expected.ts';
import { redirect } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'preflight-redirect-double-slash',
  title: 'The preflight is redirected over a doubled slash',
  host: 'api',
  path: '//items',
  replies: { OPTIONS: redirect(301, '/s/preflight-redirect-double-slash/items', { origin: '{page}' }) },
  action: { kind: 'fetch', method: 'PUT' },
  expect: blocked({ code: 'preflight-redirect', cause: 'preflight-redirect-double-slash' }),
} satisfies Scenario;
