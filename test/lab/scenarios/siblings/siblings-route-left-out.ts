import type { Scenario } from '../../scenario.ts';

export default {
  id: 'siblings-route-left-out',
  title: 'Other addresses of the server allow the page',
  host: 'api',
  replies: { GET: { body: '[]' } },
  more: {
    'api /s/siblings-route-left-out/list': {
      GET: { headers: [['Access-Control-Allow-Origin', '{page}']], body: '[]' },
    },
  },
  before: [
    { kind: 'fetch', path: '/list' },
    { kind: 'fetch', path: '/list' },
  ],
  action: { kind: 'fetch' },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'response',
      cause: 'route-without-cors-headers',
      browserCode: 'MissingAllowOriginHeader',
      parameter: null,
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'response',
      cause: 'route-without-cors-headers',
      browserCode: 'CORSMissingAllowOrigin2',
      parameter: null,
    },
  },
} satisfies Scenario;
