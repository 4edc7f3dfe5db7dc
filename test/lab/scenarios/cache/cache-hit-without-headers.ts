import type { Scenario } from '../../scenario.ts';

export default {
  id: 'cache-hit-without-headers',
  title: 'A cache answers without CORS headers',
  host: 'api',
  replies: {
    GET: {
      status: 200,
      headers: [
        ['X-Cache', 'Hit from cloudfront'],
        ['Age', '120'],
      ],
    },
  },
  action: { kind: 'fetch' },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'response',
      cause: 'cached-without-allow-origin',
      browserCode: 'MissingAllowOriginHeader',
      parameter: null,
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'response',
      cause: 'cached-without-allow-origin',
      browserCode: 'CORSMissingAllowOrigin2',
      parameter: null,
    },
  },
} satisfies Scenario;
