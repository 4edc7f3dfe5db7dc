import type { Scenario } from '../../scenario.ts';

export default {
  id: 'vendor-cloudflare-challenge',
  title: 'Cloudflare challenges the call',
  host: 'name:api.shop.example',
  replies: {
    GET: {
      status: 403,
      headers: [
        ['Content-Type', 'text/html; charset=UTF-8'],
        ['Server', 'cloudflare'],
        ['cf-mitigated', 'challenge'],
      ],
      body: 'refused',
    },
  },
  action: { kind: 'fetch' },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'response',
      cause: 'cloudflare-challenge',
      browserCode: 'MissingAllowOriginHeader',
      parameter: null,
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'response',
      cause: 'cloudflare-challenge',
      browserCode: 'CORSMissingAllowOrigin2',
      parameter: null,
    },
  },
} satisfies Scenario;
