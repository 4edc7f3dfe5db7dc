import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acao-empty',
  title: 'Access-Control-Allow-Origin is empty',
  host: 'api',
  replies: {
    GET: {
      headers: [
        ['Access-Control-Allow-Origin', ''],
        ['Content-Type', 'application/json'],
      ],
      body: '{"ok":true}',
    },
  },
  action: { kind: 'fetch' },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'acao-empty',
      stage: 'response',
      cause: 'allow-origin-empty',
      browserCode: 'InvalidAllowOriginValue',
      parameter: null,
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-empty',
      stage: 'response',
      cause: 'allow-origin-empty',
      browserCode: 'CORSAllowOriginNotMatchingOrigin',
      parameter: null,
    },
  },
} satisfies Scenario;
