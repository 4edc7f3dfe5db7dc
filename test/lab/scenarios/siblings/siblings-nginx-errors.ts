import type { Scenario } from '../../scenario.ts';

export default {
  id: 'siblings-nginx-errors',
  title: 'nginx adds the headers to successes only',
  host: 'api',
  replies: { GET: { status: 404, headers: [['Server', 'nginx/1.27.1']] } },
  more: {
    'api /s/siblings-nginx-errors/list': { GET: { headers: [['Access-Control-Allow-Origin', '{page}']], body: '[]' } },
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
      cause: 'nginx-add-header-without-always',
      browserCode: 'MissingAllowOriginHeader',
      parameter: null,
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'response',
      cause: 'nginx-add-header-without-always',
      browserCode: 'CORSMissingAllowOrigin2',
      parameter: null,
    },
  },
} satisfies Scenario;
