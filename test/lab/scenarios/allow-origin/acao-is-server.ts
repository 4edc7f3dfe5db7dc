import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acao-is-server',
  title: 'The server names its own origin',
  host: 'api',
  replies: {
    GET: {
      headers: [
        ['Access-Control-Allow-Origin', '{api}'],
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
      cause: 'allow-origin-is-server',
      browserCode: 'AllowOriginMismatch',
      parameter: '{api}',
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-mismatch',
      stage: 'response',
      cause: 'allow-origin-is-server',
      browserCode: 'CORSAllowOriginNotMatchingOrigin',
      parameter: '{api}',
    },
  },
} satisfies Scenario;
