import type { Scenario } from '../scenario.ts';

export default {
  id: 'added-connect',
  title: 'Headers added by a library: the Connect client',
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
  action: { kind: 'fetch', headers: { 'Connect-Protocol-Version': '1' } },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'preflight-header',
      stage: 'preflight',
      cause: 'headers-of-connect',
      browserCode: 'HeaderDisallowedByPreflightResponse',
      parameter: 'connect-protocol-version',
    },
    firefox: {
      outcome: 'blocked',
      code: 'preflight-header',
      stage: 'preflight',
      cause: 'headers-of-connect',
      browserCode: 'CORSMissingAllowHeaderFromPreflight2',
      parameter: 'connect-protocol-version',
    },
  },
} satisfies Scenario;
