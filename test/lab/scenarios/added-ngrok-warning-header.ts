import type { Scenario } from '../scenario.ts';

export default {
  id: 'added-ngrok-warning-header',
  title: 'Headers added by a library: code written for ngrok’s warning page',
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
  action: { kind: 'fetch', headers: { 'ngrok-skip-browser-warning': '1' } },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'preflight-header',
      stage: 'preflight',
      cause: 'ngrok-warning-header',
      browserCode: 'HeaderDisallowedByPreflightResponse',
      parameter: 'ngrok-skip-browser-warning',
    },
    firefox: {
      outcome: 'blocked',
      code: 'preflight-header',
      stage: 'preflight',
      cause: 'ngrok-warning-header',
      browserCode: 'CORSMissingAllowHeaderFromPreflight2',
      parameter: 'ngrok-skip-browser-warning',
    },
  },
} satisfies Scenario;
