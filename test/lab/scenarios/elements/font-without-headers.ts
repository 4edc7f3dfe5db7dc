import type { Scenario } from '../../scenario.ts';

export default {
  id: 'font-without-headers',
  title: 'A web font without CORS headers',
  host: 'api',
  replies: {
    GET: { headers: [['Content-Type', 'font/woff2']], body: 'not a font' },
  },
  action: { kind: 'font' },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'response',
      cause: 'font-without-permission',
      browserCode: 'MissingAllowOriginHeader',
      parameter: null,
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'response',
      cause: 'font-without-permission',
      browserCode: 'CORSMissingAllowOrigin2',
      parameter: null,
    },
  },
} satisfies Scenario;
