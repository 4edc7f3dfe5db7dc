import type { Scenario } from '../../scenario.ts';

export default {
  id: 'integrity-mismatch',
  title: 'A readable answer that does not have the integrity the page wants',
  host: 'api',
  replies: { GET: { headers: [['Access-Control-Allow-Origin', '{page}']], body: 'ok' } },
  action: { kind: 'fetch', integrity: 'sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=' },
  rejectedByPage: true,
  expect: {
    chromium: { outcome: 'readable', code: null, stage: null, cause: null, browserCode: null, parameter: null },
    firefox: { outcome: 'readable', code: null, stage: null, cause: null, browserCode: null, parameter: null },
  },
} satisfies Scenario;
