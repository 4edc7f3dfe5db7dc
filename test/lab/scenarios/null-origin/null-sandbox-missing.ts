import type { Scenario } from '../../scenario.ts';

export default {
  id: 'null-sandbox-missing',
  title: 'A sandboxed frame asks, no CORS headers',
  host: 'api',
  replies: {
    GET: { headers: [['Content-Type', 'application/json']], body: '{"ok":true}' },
  },
  action: { kind: 'fetch', from: 'sandbox' },
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
