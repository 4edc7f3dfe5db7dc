import type { Scenario } from '../../scenario.ts';

export default {
  id: 'siblings-method-left-out',
  title: 'GET allows the page, POST does not',
  host: 'api',
  replies: { GET: { headers: [['Access-Control-Allow-Origin', '{page}']], body: '[]' }, POST: { body: '[]' } },
  before: { kind: 'fetch' },
  action: { kind: 'fetch', method: 'POST' },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'response',
      cause: 'method-without-cors-headers',
      browserCode: 'MissingAllowOriginHeader',
      parameter: null,
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'response',
      cause: 'method-without-cors-headers',
      browserCode: 'CORSMissingAllowOrigin2',
      parameter: null,
    },
  },
} satisfies Scenario;
