import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acao-missing-xhr',
  title: 'No Access-Control-Allow-Origin, asked by XMLHttpRequest',
  host: 'api',
  replies: {
    GET: { headers: [['Content-Type', 'application/json']], body: '{"ok":true}' },
  },
  action: { kind: 'xhr' },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'response',
      cause: 'cors-headers-missing',
      browserCode: 'MissingAllowOriginHeader',
      parameter: null,
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'response',
      cause: 'cors-headers-missing',
      browserCode: 'CORSMissingAllowOrigin2',
      parameter: null,
    },
  },
} satisfies Scenario;
