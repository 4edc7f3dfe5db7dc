import type { Scenario } from '../../scenario.ts';

export default {
  id: 'siblings-route-other-origin',
  title: 'One address allows another page than the rest',
  host: 'api',
  replies: { GET: { headers: [['Access-Control-Allow-Origin', 'https://shop.example']] } },
  more: {
    'api /s/siblings-route-other-origin/list': {
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
      code: 'acao-mismatch',
      stage: 'response',
      cause: 'route-allows-other-origin',
      browserCode: 'AllowOriginMismatch',
      parameter: 'https://shop.example',
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-mismatch',
      stage: 'response',
      cause: 'route-allows-other-origin',
      browserCode: 'CORSAllowOriginNotMatchingOrigin',
      parameter: 'https://shop.example',
    },
  },
} satisfies Scenario;
