import type { Scenario } from '../scenario.ts';

export default {
  id: 'added-cache-header-sent-as-request',
  title: 'Headers added by a library: code that wants a fresh answer',
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
  action: { kind: 'fetch', headers: { 'Cache-Control': '1', Pragma: '1' } },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'preflight-header',
      stage: 'preflight',
      cause: 'cache-header-sent-as-request',
      browserCode: 'HeaderDisallowedByPreflightResponse',
      parameter: 'cache-control',
    },
    firefox: {
      outcome: 'blocked',
      code: 'preflight-header',
      stage: 'preflight',
      cause: 'cache-header-sent-as-request',
      browserCode: 'CORSMissingAllowHeaderFromPreflight2',
      parameter: 'cache-control',
    },
  },
} satisfies Scenario;
