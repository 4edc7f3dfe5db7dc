import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acao-null-literal',
  title: 'The word null, allowed by mistake',
  host: 'api',
  replies: {
    GET: {
      headers: [
        ['Access-Control-Allow-Origin', 'null'],
        ['Content-Type', 'application/json'],
      ],
      body: '{"ok":true}',
    },
  },
  action: { kind: 'fetch' },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'acao-mismatch',
      stage: 'response',
      cause: 'allow-origin-null-literal',
      browserCode: 'AllowOriginMismatch',
      parameter: 'null',
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-mismatch',
      stage: 'response',
      cause: 'allow-origin-null-literal',
      browserCode: 'CORSAllowOriginNotMatchingOrigin',
      parameter: 'null',
    },
  },
} satisfies Scenario;
