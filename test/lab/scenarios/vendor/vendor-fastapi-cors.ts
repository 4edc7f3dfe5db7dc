import { blocked } from '../../expected.ts';
import { json } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'vendor-fastapi-cors',
  title: 'FastAPI’s CORS middleware refuses the preflight',
  host: 'name:api.shop.example',
  replies: {
    OPTIONS: {
      status: 400,
      headers: [
        ['vary', 'Origin'],
        ['access-control-allow-methods', 'GET'],
        ['access-control-max-age', '600'],
        ['content-type', 'text/plain; charset=utf-8'],
        ['server', 'uvicorn'],
      ],
      body: 'refused',
    },
    '*': json({ origin: '{page}' }),
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: blocked({ code: 'acao-missing', stage: 'preflight', cause: 'starlette-cors-refused' }),
} satisfies Scenario;
