import type { Scenario } from '../../scenario.ts';

export default {
  id: 'header-several',
  title: 'Two headers and the method are missing',
  host: 'api',
  replies: {
    OPTIONS: {
      status: 204,
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Access-Control-Allow-Methods', 'GET'],
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
  action: { kind: 'fetch', headers: { 'X-Zebra': '1', 'X-Known': '1', 'X-Apple': '1' }, method: 'PUT' },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'preflight-method',
      stage: 'preflight',
      cause: 'method-not-listed',
      browserCode: 'MethodDisallowedByPreflightResponse',
      parameter: 'PUT',
    },
    firefox: {
      outcome: 'blocked',
      code: 'preflight-method',
      stage: 'preflight',
      cause: 'method-not-listed',
      browserCode: 'CORSMethodNotFound',
      parameter: null,
    },
  },
} satisfies Scenario;
