import { blocked } from '../../expected.ts';
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
  expect: blocked({ code: 'acao-missing', cause: 'cors-headers-missing' }),
} satisfies Scenario;
