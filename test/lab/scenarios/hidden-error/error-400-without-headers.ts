import type { Scenario } from '../../scenario.ts';

export default {
  id: 'error-400-without-headers',
  title: 'A 400 answer has no CORS headers',
  host: 'api',
  replies: { GET: { status: 400, headers: [['Content-Type', 'text/html']], body: '<h1>400</h1>' } },
  action: { kind: 'fetch' },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'response',
      cause: 'hidden-rejected-data',
      browserCode: 'MissingAllowOriginHeader',
      parameter: null,
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'response',
      cause: 'hidden-rejected-data',
      browserCode: 'CORSMissingAllowOrigin2',
      parameter: null,
    },
  },
} satisfies Scenario;
