import type { Scenario } from '../../scenario.ts';

export default {
  id: 'module-without-headers',
  title: 'A module script without CORS headers',
  host: 'api',
  replies: {
    GET: { headers: [['Content-Type', 'text/javascript']], body: 'export {};' },
  },
  action: { kind: 'module' },
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
