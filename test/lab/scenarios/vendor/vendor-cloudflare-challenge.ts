import { blocked } from '../../expected.ts';
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
  expect: blocked({ code: 'acao-missing', cause: 'cloudflare-challenge' }),
} satisfies Scenario;
