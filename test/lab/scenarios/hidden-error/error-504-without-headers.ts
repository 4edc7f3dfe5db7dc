import type { Scenario } from '../../scenario.ts';

export default {
  id: 'error-504-without-headers',
  title: 'A 504 answer has no CORS headers',
  host: 'api',
  replies: { GET: { status: 504, headers: [['Content-Type', 'text/html']], body: '<h1>504</h1>' } },
  action: { kind: 'fetch' },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'response',
      cause: 'hidden-gateway-timeout',
      browserCode: 'MissingAllowOriginHeader',
      parameter: null,
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'response',
      cause: 'hidden-gateway-timeout',
      browserCode: 'CORSMissingAllowOrigin2',
      parameter: null,
    },
  },
} satisfies Scenario;
