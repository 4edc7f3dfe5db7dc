import type { Scenario } from '../scenario.ts';

export default {
  id: 'added-htmx',
  title: 'Headers added by a library: htmx',
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
  action: { kind: 'fetch', headers: { 'HX-Request': '1', 'HX-Current-URL': '1', 'HX-Target': '1' } },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'preflight-header',
      stage: 'preflight',
      cause: 'headers-of-htmx',
      browserCode: 'HeaderDisallowedByPreflightResponse',
      parameter: 'hx-target',
    },
    firefox: {
      outcome: 'blocked',
      code: 'preflight-header',
      stage: 'preflight',
      cause: 'headers-of-htmx',
      browserCode: 'CORSMissingAllowHeaderFromPreflight2',
      parameter: 'hx-current-url',
    },
  },
} satisfies Scenario;
