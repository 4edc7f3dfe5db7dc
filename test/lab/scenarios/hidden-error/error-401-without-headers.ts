import type { Scenario } from '../../scenario.ts';

export default {
  id: 'error-401-without-headers',
  title: 'A 401 answer has no CORS headers',
  host: 'api',
  replies: { GET: { status: 401, headers: [['Content-Type', 'text/html']], body: '<h1>401</h1>' } },
  action: { kind: 'fetch' },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'response',
      cause: 'hidden-login-demand',
      browserCode: 'MissingAllowOriginHeader',
      parameter: null,
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'response',
      cause: 'hidden-login-demand',
      browserCode: 'CORSMissingAllowOrigin2',
      parameter: null,
    },
  },
} satisfies Scenario;
