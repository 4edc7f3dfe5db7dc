import type { Scenario } from '../../scenario.ts';

export default {
  id: 'hostile-long-header',
  title: 'A header of 64 kB beside a missing Access-Control-Allow-Origin',
  host: 'api',
  replies: {
    GET: {
      headers: [
        ['X-Long', 'x'.repeat(65_536)],
        ['Content-Type', 'application/json'],
      ],
      body: '{}',
    },
  },
  action: { kind: 'fetch' },
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
