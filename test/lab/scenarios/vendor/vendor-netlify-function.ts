import type { Scenario } from '../../scenario.ts';

export default {
  id: 'vendor-netlify-function',
  title: 'A Netlify function sends no CORS headers',
  host: 'api',
  path: '/.netlify/functions/items',
  replies: {
    '*': {
      status: 200,
      headers: [
        ['Content-Type', 'application/json'],
        ['Server', 'Netlify'],
        ['X-Nf-Request-Id', '01JD0000000000000000000000'],
      ],
      body: '{"ok":true}',
    },
  },
  action: { kind: 'fetch' },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'response',
      cause: 'netlify-function-headers',
      browserCode: 'MissingAllowOriginHeader',
      parameter: null,
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'response',
      cause: 'netlify-function-headers',
      browserCode: 'CORSMissingAllowOrigin2',
      parameter: null,
    },
  },
} satisfies Scenario;
