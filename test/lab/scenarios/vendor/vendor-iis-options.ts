import type { Scenario } from '../../scenario.ts';

export default {
  id: 'vendor-iis-options',
  title: 'IIS answers OPTIONS by itself',
  host: 'api',
  replies: {
    OPTIONS: {
      status: 200,
      headers: [
        ['Allow', 'OPTIONS, TRACE, GET, HEAD, POST'],
        ['Server', 'Microsoft-IIS/10.0'],
        ['Public', 'OPTIONS, TRACE, GET, HEAD, POST'],
        ['X-Powered-By', 'ASP.NET'],
        ['Content-Length', '0'],
      ],
      body: '',
    },
    '*': { headers: [['Access-Control-Allow-Origin', '{page}']] },
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'preflight',
      cause: 'iis-answers-options',
      browserCode: 'PreflightMissingAllowOriginHeader',
      parameter: null,
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'preflight',
      cause: 'iis-answers-options',
      browserCode: 'CORSMissingAllowOrigin2',
      parameter: null,
    },
  },
} satisfies Scenario;
