import { blocked } from '../../expected.ts';
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
  expect: blocked({ code: 'acao-missing', cause: 'cached-without-allow-origin' }),
} satisfies Scenario;
