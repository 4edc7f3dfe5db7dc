import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'redirect-slash-without-headers',
  title: 'A slash at the end is added by a redirect',
  host: 'api',
  replies: { GET: { status: 307, headers: [['Location', '/s/redirect-slash-without-headers/']] } },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-missing', stage: 'redirect', cause: 'redirect-slash' }),
} satisfies Scenario;
