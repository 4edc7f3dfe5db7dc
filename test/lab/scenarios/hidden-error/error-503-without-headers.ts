import type { Scenario } from '../../scenario.ts';

export default {
  id: 'error-503-without-headers',
  title: 'A 503 answer has no CORS headers',
  host: 'api',
  replies: { GET: { status: 503, headers: [['Content-Type', 'text/html']], body: '<h1>503</h1>' } },
  action: { kind: 'fetch' },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'response',
      cause: 'hidden-service-unavailable',
      browserCode: 'MissingAllowOriginHeader',
      parameter: null,
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'response',
      cause: 'hidden-service-unavailable',
      browserCode: 'CORSMissingAllowOrigin2',
      parameter: null,
    },
  },
} satisfies Scenario;
