import type { Scenario } from '../../scenario.ts';

export default {
  id: 'error-502-without-headers',
  title: 'The 502 page of nginx has no CORS headers',
  host: 'api',
  replies: {
    GET: {
      status: 502,
      headers: [
        ['Server', 'nginx/1.24.0'],
        ['Content-Type', 'text/html'],
      ],
      body: '<h1>502</h1>',
    },
  },
  action: { kind: 'fetch' },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'response',
      cause: 'hidden-bad-gateway',
      browserCode: 'MissingAllowOriginHeader',
      parameter: null,
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'response',
      cause: 'hidden-bad-gateway',
      browserCode: 'CORSMissingAllowOrigin2',
      parameter: null,
    },
  },
} satisfies Scenario;
