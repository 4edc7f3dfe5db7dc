import type { Scenario } from '../../scenario.ts';

export default {
  id: 'csp-report-only',
  title: 'A Content-Security-Policy that only reports',
  host: 'api',
  replies: { GET: { headers: [['Access-Control-Allow-Origin', '{page}']], body: 'ok' } },
  action: { kind: 'fetch' },
  pageHeaders: [['Content-Security-Policy-Report-Only', "connect-src 'self'"]],
  expect: {
    chromium: { outcome: 'readable', code: null, stage: null, cause: null, browserCode: null, parameter: null },
    firefox: { outcome: 'readable', code: null, stage: null, cause: null, browserCode: null, parameter: null },
  },
} satisfies Scenario;
