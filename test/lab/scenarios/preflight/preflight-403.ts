import type { Scenario } from '../../scenario.ts';

export default {
  id: 'preflight-403',
  title: 'The preflight is forbidden',
  host: 'api',
  replies: {
    OPTIONS: { status: 403, headers: [['Content-Type', 'text/html']], body: 'Forbidden' },
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
      code: 'acao-missing',
      stage: 'preflight',
      cause: 'preflight-forbidden',
      browserCode: 'PreflightMissingAllowOriginHeader',
      parameter: null,
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'preflight',
      cause: 'preflight-forbidden',
      browserCode: 'CORSMissingAllowOrigin2',
      parameter: null,
    },
  },
} satisfies Scenario;
