import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acao-undefined',
  title: 'An unset variable printed as undefined',
  host: 'api',
  replies: {
    GET: {
      headers: [
        ['Access-Control-Allow-Origin', 'undefined'],
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
      cause: 'allow-origin-placeholder',
      browserCode: 'InvalidAllowOriginValue',
      parameter: 'undefined',
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-invalid',
      stage: 'response',
      cause: 'allow-origin-placeholder',
      browserCode: 'CORSAllowOriginNotMatchingOrigin',
      parameter: 'undefined',
    },
  },
} satisfies Scenario;
