import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'error-502-without-headers',
  title: 'The 502 page of nginx has no CORS headers',
  host: 'api',
  replies: {
    GET: {
      status: 502,
      headers: [
        ['Server', 'nginx/1.24.0'],
        ['Content-Type', 'text/html'],
      ],
      body: '<h1>502</h1>',
    },
  },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-missing', cause: 'hidden-bad-gateway' }),
} satisfies Scenario;
