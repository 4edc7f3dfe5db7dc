import { blocked } from '../../expected.ts';
import { cors } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'vendor-cloudflare-521',
  title: 'Cloudflare cannot reach the server behind it',
  host: 'api',
  replies: {
    OPTIONS: {
      status: 521,
      headers: [
        ['Content-Type', 'text/plain; charset=UTF-8'],
        ['Server', 'cloudflare'],
        ['CF-RAY', '8f1d2c3b4a5e6f70-FRA'],
      ],
      body: 'error code: 521',
    },
    '*': { headers: cors({ origin: '{page}' }) },
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: blocked({ code: 'acao-missing', stage: 'preflight', cause: 'cloudflare-origin-error' }),
} satisfies Scenario;
