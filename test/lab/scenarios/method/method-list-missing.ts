import type { Scenario } from '../../scenario.ts';

export default {
  id: 'method-list-missing',
  title: 'No Access-Control-Allow-Methods for a DELETE',
  host: 'api',
  replies: {
    OPTIONS: { status: 204, headers: [['Access-Control-Allow-Origin', '{page}']] },
    '*': {
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Content-Type', 'application/json'],
      ],
      body: '{"ok":true}',
    },
  },
  action: { kind: 'fetch', method: 'DELETE' },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'preflight-method',
      stage: 'preflight',
      cause: 'method-not-listed',
      browserCode: 'MethodDisallowedByPreflightResponse',
      parameter: 'DELETE',
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
