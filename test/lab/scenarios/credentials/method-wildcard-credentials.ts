import type { Scenario } from '../../scenario.ts';

export default {
  id: 'method-wildcard-credentials',
  title: 'Methods * while cookies are asked for',
  host: 'api',
  replies: {
    OPTIONS: {
      status: 204,
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Access-Control-Allow-Credentials', 'true'],
        ['Access-Control-Allow-Methods', '*'],
      ],
    },
    '*': {
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Access-Control-Allow-Credentials', 'true'],
        ['Content-Type', 'application/json'],
      ],
      body: '{"ok":true}',
    },
  },
  action: { kind: 'fetch', method: 'PUT', credentials: 'include' },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'preflight-method',
      stage: 'preflight',
      cause: 'method-wildcard-credentials',
      browserCode: 'MethodDisallowedByPreflightResponse',
      parameter: 'PUT',
    },
    firefox: {
      outcome: 'blocked',
      code: 'preflight-method',
      stage: 'preflight',
      cause: 'method-wildcard-credentials',
      browserCode: 'CORSMethodNotFound',
      parameter: null,
    },
  },
} satisfies Scenario;
