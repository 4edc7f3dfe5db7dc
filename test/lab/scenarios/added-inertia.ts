import type { Scenario } from '../scenario.ts';

export default {
  id: 'added-inertia',
  title: 'Headers added by a library: Inertia',
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
  action: { kind: 'fetch', headers: { 'X-Inertia': '1' } },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'preflight-header',
      stage: 'preflight',
      cause: 'headers-of-inertia',
      browserCode: 'HeaderDisallowedByPreflightResponse',
      parameter: 'x-inertia',
    },
    firefox: {
      outcome: 'blocked',
      code: 'preflight-header',
      stage: 'preflight',
      cause: 'headers-of-inertia',
      browserCode: 'CORSMissingAllowHeaderFromPreflight2',
      parameter: 'x-inertia',
    },
  },
} satisfies Scenario;
