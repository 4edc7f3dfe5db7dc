import type { Scenario } from '../scenario.ts';

export default {
  id: 'added-new-relic',
  title: 'Headers added by a library: New Relic’s browser agent',
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
  action: { kind: 'fetch', headers: { newrelic: '1' } },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'preflight-header',
      stage: 'preflight',
      cause: 'headers-of-new-relic',
      browserCode: 'HeaderDisallowedByPreflightResponse',
      parameter: 'newrelic',
    },
    firefox: {
      outcome: 'blocked',
      code: 'preflight-header',
      stage: 'preflight',
      cause: 'headers-of-new-relic',
      browserCode: 'CORSMissingAllowHeaderFromPreflight2',
      parameter: 'newrelic',
    },
  },
} satisfies Scenario;
