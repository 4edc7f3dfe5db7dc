import type { Scenario } from '../../scenario.ts';

export default {
  id: 'placeholder-in-address',
  title: 'The address holds an unset value',
  host: 'api',
  path: '/users/undefined',
  replies: { GET: { status: 404, headers: [['Content-Type', 'text/plain']] } },
  action: { kind: 'fetch' },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'response',
      cause: 'placeholder-in-address',
      browserCode: 'MissingAllowOriginHeader',
      parameter: null,
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-missing',
      stage: 'response',
      cause: 'placeholder-in-address',
      browserCode: 'CORSMissingAllowOrigin2',
      parameter: null,
    },
  },
} satisfies Scenario;
