import type { Scenario } from '../scenario.ts';

export default {
  id: 'added-datadog',
  title: 'Headers added by a library: Datadog’s browser SDK',
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
  action: { kind: 'fetch', headers: { 'X-Datadog-Trace-Id': '1', 'X-Datadog-Origin': '1', Traceparent: '1' } },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'preflight-header',
      stage: 'preflight',
      cause: 'headers-of-datadog',
      browserCode: 'HeaderDisallowedByPreflightResponse',
      parameter: 'x-datadog-origin',
    },
    firefox: {
      outcome: 'blocked',
      code: 'preflight-header',
      stage: 'preflight',
      cause: 'headers-of-datadog',
      browserCode: 'CORSMissingAllowHeaderFromPreflight2',
      parameter: 'traceparent',
    },
  },
} satisfies Scenario;
