import type { Scenario } from '../scenario.ts';

export default {
  id: 'added-elastic',
  title: 'Headers added by a library: Elastic’s RUM agent',
  host: 'api',
  replies: {
    OPTIONS: {
      status: 204,
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Access-Control-Allow-Headers', 'x-other'],
      ],
    },
    '*': { headers: [['Access-Control-Allow-Origin', '{page}']], body: '{}' },
  },
  action: { kind: 'fetch', headers: { 'elastic-apm-traceparent': '1' } },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'preflight-header',
      stage: 'preflight',
      cause: 'headers-of-elastic',
      browserCode: 'HeaderDisallowedByPreflightResponse',
      parameter: 'elastic-apm-traceparent',
    },
    firefox: {
      outcome: 'blocked',
      code: 'preflight-header',
      stage: 'preflight',
      cause: 'headers-of-elastic',
      browserCode: 'CORSMissingAllowHeaderFromPreflight2',
      parameter: 'elastic-apm-traceparent',
    },
  },
} satisfies Scenario;
