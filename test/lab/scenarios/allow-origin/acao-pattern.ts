import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acao-pattern',
  title: 'The allowed origin is written as a pattern',
  host: 'api',
  replies: { GET: { status: 200, headers: [['Access-Control-Allow-Origin', '^{page}$']] } },
  action: { kind: 'fetch' },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'acao-invalid',
      stage: 'response',
      cause: 'allow-origin-odd-characters',
      browserCode: 'InvalidAllowOriginValue',
      parameter: '^{page}$',
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-invalid',
      stage: 'response',
      cause: 'allow-origin-odd-characters',
      browserCode: 'CORSAllowOriginNotMatchingOrigin',
      parameter: '^{page}$',
    },
  },
} satisfies Scenario;
