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
  expect: {
    chromium: { outcome: 'failed', code: 'csp', stage: 'neighbour', cause: 'csp', browserCode: null, parameter: null },
    firefox: {
      outcome: 'failed',
      code: 'csp',
      stage: 'neighbour',
      cause: 'csp',
      browserCode: 'CORSDidNotSucceed2',
      parameter: null,
    },
  },
} satisfies Scenario;
