import { blocked } from '../../expected.ts';
import { json } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'vendor-spring-cors',
  title: 'Spring’s CORS filter refuses the preflight',
  host: 'name:api.shop.example',
  replies: {
    OPTIONS: {
      status: 403,
      headers: [
        ['Vary', 'Origin'],
        ['Vary', 'Access-Control-Request-Method'],
        ['Vary', 'Access-Control-Request-Headers'],
      ],
      body: 'refused',
    },
    '*': json({ origin: '{page}' }),
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: blocked({ code: 'acao-missing', stage: 'preflight', cause: 'spring-cors-refused' }),
} satisfies Scenario;
