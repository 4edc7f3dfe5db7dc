import type { Scenario } from '../../scenario.ts';

export default {
  id: 'header-several-only',
  title: 'Three headers are missing',
  host: 'api',
  replies: {
    OPTIONS: {
      status: 204,
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Access-Control-Allow-Headers', 'x-known'],
      ],
    },
    '*': {
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Content-Type', 'application/json'],
      ],
      body: '{"ok":true}',
    },
  },
  action: { kind: 'fetch', headers: { 'X-Zebra': '1', 'X-Known': '1', 'X-Middle': '1', 'X-Apple': '1' } },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'preflight-header',
      stage: 'preflight',
      cause: 'request-header-not-listed',
      browserCode: 'HeaderDisallowedByPreflightResponse',
      parameter: 'x-middle',
    },
    firefox: {
      outcome: 'blocked',
      code: 'preflight-header',
      stage: 'preflight',
      cause: 'request-header-not-listed',
      browserCode: 'CORSMissingAllowHeaderFromPreflight2',
      parameter: 'x-apple',
    },
  },
} satisfies Scenario;
