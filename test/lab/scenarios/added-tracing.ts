import type { Scenario } from '../scenario.ts';

export default {
  id: 'added-tracing',
  title: 'Headers added by a library: a tracing library such as OpenTelemetry',
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
  action: { kind: 'fetch', headers: { traceparent: '1', tracestate: '1' } },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'preflight-header',
      stage: 'preflight',
      cause: 'headers-of-tracing',
      browserCode: 'HeaderDisallowedByPreflightResponse',
      parameter: 'traceparent',
    },
    firefox: {
      outcome: 'blocked',
      code: 'preflight-header',
      stage: 'preflight',
      cause: 'headers-of-tracing',
      browserCode: 'CORSMissingAllowHeaderFromPreflight2',
      parameter: 'traceparent',
    },
  },
} satisfies Scenario;
