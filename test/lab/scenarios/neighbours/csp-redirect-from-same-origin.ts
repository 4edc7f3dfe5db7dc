import { failed } from '../../expected.ts';
import { redirect } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'csp-redirect-from-same-origin',
  title: 'The page’s Content-Security-Policy stops a redirect away from the page’s origin',
  host: 'page',
  replies: { GET: redirect(302, '{other}/s/csp-redirect-from-same-origin/next') },
  action: { kind: 'fetch' },
  pageHeaders: [['Content-Security-Policy', "connect-src 'self'"]],
  expect: failed({ code: 'csp', cause: 'csp' }),
} satisfies Scenario;
