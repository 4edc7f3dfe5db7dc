import type { Scenario } from '../scenario.ts';

export default {
  id: 'added-apollo',
  title: 'Headers added by a library: Apollo Client',
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
  action: { kind: 'fetch', headers: { 'Apollo-Require-Preflight': '1', 'X-Apollo-Operation-Name': '1' } },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'preflight-header',
      stage: 'preflight',
      cause: 'headers-of-apollo',
      browserCode: 'HeaderDisallowedByPreflightResponse',
      parameter: 'apollo-require-preflight',
    },
    firefox: {
      outcome: 'blocked',
      code: 'preflight-header',
      stage: 'preflight',
      cause: 'headers-of-apollo',
      browserCode: 'CORSMissingAllowHeaderFromPreflight2',
      parameter: 'apollo-require-preflight',
    },
  },
} satisfies Scenario;
