import type { Scenario } from '../../scenario.ts';

export default {
  id: 'html-in-place-of-data',
  title: 'A web page answers where data was asked for',
  host: 'api',
  replies: { GET: { headers: [['Content-Type', 'text/html']], body: '<h1>Welcome</h1>' } },
  action: { kind: 'fetch', headers: { Accept: 'application/json' } },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'response',
      cause: 'html-in-place-of-data',
      browserCode: 'MissingAllowOriginHeader',
      parameter: null,
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'response',
      cause: 'html-in-place-of-data',
      browserCode: 'CORSMissingAllowOrigin2',
      parameter: null,
    },
  },
} satisfies Scenario;
