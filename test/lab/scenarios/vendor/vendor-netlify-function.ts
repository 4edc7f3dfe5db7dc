import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'vendor-netlify-function',
  title: 'A Netlify function sends no CORS headers',
  host: 'api',
  path: '/.netlify/functions/items',
  replies: {
    '*': {
      status: 200,
      headers: [
        ['Content-Type', 'application/json'],
        ['Server', 'Netlify'],
        ['X-Nf-Request-Id', '01JD0000000000000000000000'],
      ],
      body: '{"ok":true}',
    },
  },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-missing', cause: 'netlify-function-headers' }),
} satisfies Scenario;
