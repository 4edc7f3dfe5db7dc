import type { Scenario } from '../../scenario.ts';

export default {
  id: 'method-list-lower-case',
  title: 'The server lists put in lower case',
  host: 'api',
  replies: {
    OPTIONS: {
      status: 204,
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Access-Control-Allow-Methods', 'get, put'],
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
      cause: 'method-case-in-list',
      browserCode: 'MethodDisallowedByPreflightResponse',
      parameter: 'PUT',
    },
    firefox: {
      outcome: 'blocked',
      code: 'preflight-method',
      stage: 'preflight',
      cause: 'method-case-in-list',
      browserCode: 'CORSMethodNotFound',
      parameter: null,
    },
  },
} satisfies Scenario;
