import type { Scenario } from '../scenario.ts';

export default {
  id: 'added-requested-with-not-allowed',
  title: 'Headers added by a library: an HTTP library or its configuration',
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
  action: { kind: 'fetch', headers: { 'X-Requested-With': '1' } },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'preflight-header',
      stage: 'preflight',
      cause: 'requested-with-not-allowed',
      browserCode: 'HeaderDisallowedByPreflightResponse',
      parameter: 'x-requested-with',
    },
    firefox: {
      outcome: 'blocked',
      code: 'preflight-header',
      stage: 'preflight',
      cause: 'requested-with-not-allowed',
      browserCode: 'CORSMissingAllowHeaderFromPreflight2',
      parameter: 'x-requested-with',
    },
  },
} satisfies Scenario;
