import type { Scenario } from '../../scenario.ts';

export default {
  id: 'preflight-401-with-headers',
  title: 'Authentication stands before CORS: 401 with CORS headers',
  host: 'api',
  replies: {
    OPTIONS: {
      status: 401,
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Access-Control-Allow-Headers', 'authorization'],
        ['WWW-Authenticate', 'Bearer'],
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
  action: { kind: 'fetch', headers: { Authorization: 'Bearer secret-token' } },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'preflight-status',
      stage: 'preflight',
      cause: 'preflight-needs-login',
      browserCode: 'PreflightInvalidStatus',
      parameter: null,
    },
    firefox: {
      outcome: 'blocked',
      code: 'preflight-status',
      stage: 'preflight',
      cause: 'preflight-needs-login',
      browserCode: 'CORSPreflightDidNotSucceed3',
      parameter: null,
    },
  },
} satisfies Scenario;
