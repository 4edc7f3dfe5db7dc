import type { Scenario } from '../scenario.ts';

export default {
  id: 'added-application-insights',
  title: 'Headers added by a library: Application Insights',
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
  action: { kind: 'fetch', headers: { 'Request-Id': '1', 'Request-Context': '1' } },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'preflight-header',
      stage: 'preflight',
      cause: 'headers-of-application-insights',
      browserCode: 'HeaderDisallowedByPreflightResponse',
      parameter: 'request-id',
    },
    firefox: {
      outcome: 'blocked',
      code: 'preflight-header',
      stage: 'preflight',
      cause: 'headers-of-application-insights',
      browserCode: 'CORSMissingAllowHeaderFromPreflight2',
      parameter: 'request-context',
    },
  },
} satisfies Scenario;
