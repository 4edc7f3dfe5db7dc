import type { Scenario } from '../../scenario.ts';

export default {
  id: 'stylesheet-crossorigin-without-headers',
  title: '<link rel=stylesheet crossorigin> without CORS headers',
  host: 'api',
  replies: {
    GET: { headers: [['Content-Type', 'text/css']], body: '' },
  },
  action: { kind: 'stylesheet', crossorigin: 'anonymous' },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'response',
      cause: 'stylesheet-crossorigin',
      browserCode: 'MissingAllowOriginHeader',
      parameter: null,
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'response',
      cause: 'stylesheet-crossorigin',
      browserCode: 'CORSMissingAllowOrigin2',
      parameter: null,
    },
  },
} satisfies Scenario;
