import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'error-500-without-headers',
  title: 'The 500 of a crashed handler has no CORS headers',
  host: 'api',
  replies: {
    GET: {
      status: 500,
      headers: [
        ['Server', 'Express'],
        ['Content-Type', 'text/html'],
      ],
      body: '<h1>500</h1>',
    },
  },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-missing', cause: 'hidden-server-error' }),
} satisfies Scenario;
