import type { Scenario } from '../../scenario.ts';

export default {
  id: 'error-429-without-headers',
  title: 'A 429 answer has no CORS headers',
  host: 'api',
  replies: { GET: { status: 429, headers: [['Content-Type', 'text/html']], body: '<h1>429</h1>' } },
  action: { kind: 'fetch' },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'response',
      cause: 'hidden-rate-limit',
      browserCode: 'MissingAllowOriginHeader',
      parameter: null,
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'response',
      cause: 'hidden-rate-limit',
      browserCode: 'CORSMissingAllowOrigin2',
      parameter: null,
    },
  },
} satisfies Scenario;
