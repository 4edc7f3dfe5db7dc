import type { Scenario } from '../scenario.ts';

export default {
  id: 'added-sentry',
  title: 'Headers added by a library: Sentry’s tracing',
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
  action: { kind: 'fetch', headers: { 'Sentry-Trace': '1', Baggage: '1' } },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'preflight-header',
      stage: 'preflight',
      cause: 'headers-of-sentry',
      browserCode: 'HeaderDisallowedByPreflightResponse',
      parameter: 'sentry-trace',
    },
    firefox: {
      outcome: 'blocked',
      code: 'preflight-header',
      stage: 'preflight',
      cause: 'headers-of-sentry',
      browserCode: 'CORSMissingAllowHeaderFromPreflight2',
      parameter: 'baggage',
    },
  },
} satisfies Scenario;
