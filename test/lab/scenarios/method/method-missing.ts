import type { Scenario } from '../../scenario.ts';

export default {
  id: 'method-missing',
  title: 'PUT is not in Access-Control-Allow-Methods',
  host: 'api',
  replies: {
    OPTIONS: {
      status: 204,
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Access-Control-Allow-Methods', 'GET, POST'],
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
  action: { kind: 'fetch', method: 'PUT' },
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
