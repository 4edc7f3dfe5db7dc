import type { Scenario } from '../../scenario.ts';

export default {
  id: 'error-500-without-headers',
  title: 'The 500 of a crashed handler has no CORS headers',
  host: 'api',
  replies: {
    GET: {
      status: 500,
      headers: [
        ['Server', 'Express'],
        ['Content-Type', 'text/html'],
      ],
      body: '<h1>500</h1>',
    },
  },
  action: { kind: 'fetch' },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'response',
      cause: 'hidden-server-error',
      browserCode: 'MissingAllowOriginHeader',
      parameter: null,
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'response',
      cause: 'hidden-server-error',
      browserCode: 'CORSMissingAllowOrigin2',
      parameter: null,
    },
  },
} satisfies Scenario;
