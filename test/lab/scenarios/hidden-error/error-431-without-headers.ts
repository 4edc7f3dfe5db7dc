import type { Scenario } from '../../scenario.ts';

export default {
  id: 'error-431-without-headers',
  title: 'A 431 answer has no CORS headers',
  host: 'api',
  replies: { GET: { status: 431, headers: [['Content-Type', 'text/html']], body: '<h1>431</h1>' } },
  action: { kind: 'fetch' },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'response',
      cause: 'hidden-headers-too-large',
      browserCode: 'MissingAllowOriginHeader',
      parameter: null,
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'response',
      cause: 'hidden-headers-too-large',
      browserCode: 'CORSMissingAllowOrigin2',
      parameter: null,
    },
  },
} satisfies Scenario;
