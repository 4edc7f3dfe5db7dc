import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'vendor-vercel-function',
  title: 'A function of Vercel crashes',
  host: 'name:api.vercel.test',
  replies: {
    '*': {
      status: 500,
      headers: [
        ['Content-Type', 'text/plain; charset=utf-8'],
        ['Server', 'Vercel'],
        ['X-Vercel-Error', 'FUNCTION_INVOCATION_FAILED'],
      ],
      body: 'A server error has occurred',
    },
  },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-missing', cause: 'platform-without-app' }),
} satisfies Scenario;
