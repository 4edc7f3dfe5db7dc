import type { Scenario } from '../scenario.ts';

export default {
  id: 'added-signalr',
  title: 'Headers added by a library: the SignalR client',
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
  action: { kind: 'fetch', headers: { 'X-SignalR-User-Agent': '1', 'X-Requested-With': '1' } },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'preflight-header',
      stage: 'preflight',
      cause: 'headers-of-signalr',
      browserCode: 'HeaderDisallowedByPreflightResponse',
      parameter: 'x-requested-with',
    },
    firefox: {
      outcome: 'blocked',
      code: 'preflight-header',
      stage: 'preflight',
      cause: 'headers-of-signalr',
      browserCode: 'CORSMissingAllowHeaderFromPreflight2',
      parameter: 'x-requested-with',
    },
  },
} satisfies Scenario;
