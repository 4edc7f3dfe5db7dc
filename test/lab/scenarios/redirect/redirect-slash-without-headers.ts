import { blocked } from '../../expected.ts';
import { redirect } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'redirect-slash-without-headers',
  title: 'A slash at the end is added by a redirect',
  host: 'api',
  replies: { GET: redirect(307, '/s/redirect-slash-without-headers/') },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-missing', stage: 'redirect', cause: 'redirect-slash' }),
} satisfies Scenario;
