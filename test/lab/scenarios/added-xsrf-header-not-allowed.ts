import type { Scenario } from '../scenario.ts';

export default {
  id: 'added-xsrf-header-not-allowed',
  title: 'Headers added by a library: an HTTP library’s protection against forged requests',
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
  action: { kind: 'fetch', headers: { 'X-XSRF-TOKEN': '1' } },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'preflight-header',
      stage: 'preflight',
      cause: 'xsrf-header-not-allowed',
      browserCode: 'HeaderDisallowedByPreflightResponse',
      parameter: 'x-xsrf-token',
    },
    firefox: {
      outcome: 'blocked',
      code: 'preflight-header',
      stage: 'preflight',
      cause: 'xsrf-header-not-allowed',
      browserCode: 'CORSMissingAllowHeaderFromPreflight2',
      parameter: 'x-xsrf-token',
    },
  },
} satisfies Scenario;
