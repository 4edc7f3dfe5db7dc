import type { Scenario } from '../../scenario.ts';

export default {
  id: 'error-405-without-headers',
  title: 'A 405 answer has no CORS headers',
  host: 'api',
  replies: { GET: { status: 405, headers: [['Content-Type', 'text/html']], body: '<h1>405</h1>' } },
  action: { kind: 'fetch' },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'response',
      cause: 'hidden-method-refused',
      browserCode: 'MissingAllowOriginHeader',
      parameter: null,
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'response',
      cause: 'hidden-method-refused',
      browserCode: 'CORSMissingAllowOrigin2',
      parameter: null,
    },
  },
} satisfies Scenario;
