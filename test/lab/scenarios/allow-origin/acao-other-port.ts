import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acao-other-port',
  title: 'Another port of the same host allowed',
  host: 'api',
  replies: {
    GET: {
      headers: [
        ['Access-Control-Allow-Origin', '{same}'],
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
      cause: 'allow-origin-port',
      browserCode: 'AllowOriginMismatch',
      parameter: '{same}',
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-mismatch',
      stage: 'response',
      cause: 'allow-origin-port',
      browserCode: 'CORSAllowOriginNotMatchingOrigin',
      parameter: '{same}',
    },
  },
} satisfies Scenario;
