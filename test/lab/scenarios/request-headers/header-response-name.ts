import type { Scenario } from '../../scenario.ts';

export default {
  id: 'header-response-name',
  title: 'The page sends Access-Control-Allow-Origin itself',
  host: 'api',
  replies: {
    OPTIONS: {
      status: 204,
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Access-Control-Allow-Headers', 'content-type'],
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
  action: { kind: 'fetch', headers: { 'Access-Control-Allow-Origin': '*' } },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'preflight-header',
      stage: 'preflight',
      cause: 'response-header-sent-as-request',
      browserCode: 'HeaderDisallowedByPreflightResponse',
      parameter: 'access-control-allow-origin',
    },
    firefox: {
      outcome: 'blocked',
      code: 'preflight-header',
      stage: 'preflight',
      cause: 'response-header-sent-as-request',
      browserCode: 'CORSMissingAllowHeaderFromPreflight2',
      parameter: 'access-control-allow-origin',
    },
  },
} satisfies Scenario;
