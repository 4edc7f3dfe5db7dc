import type { Scenario } from '../../scenario.ts';

export default {
  id: 'error-415-without-headers',
  title: 'A 415 answer has no CORS headers',
  host: 'api',
  replies: { GET: { status: 415, headers: [['Content-Type', 'text/html']], body: '<h1>415</h1>' } },
  action: { kind: 'fetch' },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'response',
      cause: 'hidden-content-type-refused',
      browserCode: 'MissingAllowOriginHeader',
      parameter: null,
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'response',
      cause: 'hidden-content-type-refused',
      browserCode: 'CORSMissingAllowOrigin2',
      parameter: null,
    },
  },
} satisfies Scenario;
