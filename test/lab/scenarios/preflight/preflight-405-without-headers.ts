import type { Scenario } from '../../scenario.ts';

export default {
  id: 'preflight-405-without-headers',
  title: 'OPTIONS is not allowed, no CORS headers either',
  host: 'api',
  replies: {
    OPTIONS: {
      status: 405,
      headers: [
        ['Allow', 'GET, PUT'],
        ['Content-Type', 'text/html'],
      ],
      body: 'Method Not Allowed',
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
      code: 'acao-missing',
      stage: 'preflight',
      cause: 'preflight-method-routing',
      browserCode: 'PreflightMissingAllowOriginHeader',
      parameter: null,
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'preflight',
      cause: 'preflight-method-routing',
      browserCode: 'CORSMissingAllowOrigin2',
      parameter: null,
    },
  },
} satisfies Scenario;
