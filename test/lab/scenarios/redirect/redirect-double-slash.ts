import { blocked } from '../../expected.ts';
import { redirect } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'redirect-double-slash',
  title: 'A doubled slash is mended by a redirect',
  host: 'api',
  path: '//items',
  replies: { GET: redirect(301, '/s/redirect-double-slash/items') },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-missing', stage: 'redirect', cause: 'redirect-double-slash' }),
} satisfies Scenario;
