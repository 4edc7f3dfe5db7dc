import { failed } from '../../expected.ts';
import { redirect } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'redirect-loop',
  title: 'Redirects without end',
  host: 'api',
  replies: { GET: redirect(302, '/s/redirect-loop?n={n}', { origin: '{page}' }) },
  action: { kind: 'fetch' },
  expect: failed({ code: 'redirect-limit', cause: 'redirect-limit' }),
} satisfies Scenario;
