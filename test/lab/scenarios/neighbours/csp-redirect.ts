import { failed } from '../../expected.ts';
import { redirect } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'csp-redirect',
  title: 'The page’s Content-Security-Policy stops a redirect',
  host: 'api',
  replies: { GET: redirect(302, '{other}/s/csp-redirect/next', { origin: '{page}' }) },
  action: { kind: 'fetch' },
  pageHeaders: [['Content-Security-Policy', 'connect-src {api}']],
  expect: failed({ code: 'csp', cause: 'csp', firefox: { browserCode: 'CORSDidNotSucceed2' } }),
} satisfies Scenario;
