import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'error-404-without-headers',
  title: 'The 404 page has no CORS headers',
  host: 'api',
  replies: {
    GET: {
      status: 404,
      headers: [
        ['Server', 'Express'],
        ['Content-Type', 'text/html'],
      ],
      body: '<h1>404</h1>',
    },
  },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-missing', cause: 'hidden-not-found' }),
} satisfies Scenario;
