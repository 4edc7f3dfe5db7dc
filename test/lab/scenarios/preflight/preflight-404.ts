import type { Scenario } from '../../scenario.ts';

export default {
  id: 'preflight-404',
  title: 'No route for OPTIONS',
  host: 'api',
  replies: {
    OPTIONS: {
      status: 404,
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Content-Type', 'text/html'],
      ],
      body: 'Not found',
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
      code: 'preflight-status',
      stage: 'preflight',
      cause: 'preflight-not-found',
      browserCode: 'PreflightInvalidStatus',
      parameter: null,
    },
    firefox: {
      outcome: 'blocked',
      code: 'preflight-status',
      stage: 'preflight',
      cause: 'preflight-not-found',
      browserCode: 'CORSPreflightDidNotSucceed3',
      parameter: null,
    },
  },
} satisfies Scenario;
