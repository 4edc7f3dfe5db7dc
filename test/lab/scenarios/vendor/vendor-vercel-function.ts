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
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'response',
      cause: 'platform-without-app',
      browserCode: 'MissingAllowOriginHeader',
      parameter: null,
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'response',
      cause: 'platform-without-app',
      browserCode: 'CORSMissingAllowOrigin2',
      parameter: null,
    },
  },
} satisfies Scenario;
