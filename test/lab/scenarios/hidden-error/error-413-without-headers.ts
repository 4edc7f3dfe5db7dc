import type { Scenario } from '../../scenario.ts';

export default {
  id: 'error-413-without-headers',
  title: 'A 413 answer has no CORS headers',
  host: 'api',
  replies: { GET: { status: 413, headers: [['Content-Type', 'text/html']], body: '<h1>413</h1>' } },
  action: { kind: 'fetch' },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'response',
      cause: 'hidden-body-too-large',
      browserCode: 'MissingAllowOriginHeader',
      parameter: null,
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'response',
      cause: 'hidden-body-too-large',
      browserCode: 'CORSMissingAllowOrigin2',
      parameter: null,
    },
  },
} satisfies Scenario;
