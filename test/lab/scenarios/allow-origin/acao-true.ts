import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acao-true',
  title: 'The value true instead of an origin',
  host: 'api',
  replies: {
    GET: {
      headers: [
        ['Access-Control-Allow-Origin', 'true'],
        ['Content-Type', 'application/json'],
      ],
      body: '{"ok":true}',
    },
  },
  action: { kind: 'fetch' },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'acao-invalid',
      stage: 'response',
      cause: 'allow-origin-word',
      browserCode: 'InvalidAllowOriginValue',
      parameter: 'true',
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-invalid',
      stage: 'response',
      cause: 'allow-origin-word',
      browserCode: 'CORSAllowOriginNotMatchingOrigin',
      parameter: 'true',
    },
  },
} satisfies Scenario;
