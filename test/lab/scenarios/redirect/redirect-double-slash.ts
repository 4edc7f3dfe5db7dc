import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'redirect-double-slash',
  title: 'A doubled slash is mended by a redirect',
  host: 'api',
  path: '//items',
  replies: { GET: { status: 301, headers: [['Location', '/s/redirect-double-slash/items']] } },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-missing', stage: 'redirect', cause: 'redirect-double-slash' }),
} satisfies Scenario;
