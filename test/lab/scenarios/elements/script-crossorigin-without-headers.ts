import type { Scenario } from '../../scenario.ts';

export default {
  id: 'script-crossorigin-without-headers',
  title: '<script crossorigin> without CORS headers',
  host: 'api',
  replies: {
    GET: { headers: [['Content-Type', 'text/javascript']], body: '' },
  },
  action: { kind: 'script', crossorigin: 'anonymous' },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'response',
      cause: 'script-crossorigin',
      browserCode: 'MissingAllowOriginHeader',
      parameter: null,
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'response',
      cause: 'script-crossorigin',
      browserCode: 'CORSMissingAllowOrigin2',
      parameter: null,
    },
  },
} satisfies Scenario;
