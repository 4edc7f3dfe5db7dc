import { failed } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'csp-redirect',
  title: 'The page’s Content-Security-Policy stops a redirect',
  host: 'api',
  replies: {
    GET: {
      status: 302,
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Location', '{other}/s/csp-redirect/next'],
      ],
    },
  },
  action: { kind: 'fetch' },
  pageHeaders: [['Content-Security-Policy', 'connect-src {api}']],
  expect: failed({ code: 'csp', cause: 'csp', firefox: { browserCode: 'CORSDidNotSucceed2' } }),
} satisfies Scenario;
