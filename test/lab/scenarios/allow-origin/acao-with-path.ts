import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acao-with-path',
  title: 'A whole URL instead of an origin',
  host: 'api',
  replies: {
    GET: {
      headers: [
        ['Access-Control-Allow-Origin', '{page}/app'],
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
      cause: 'allow-origin-with-path',
      browserCode: 'AllowOriginMismatch',
      parameter: '{page}/app',
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-mismatch',
      stage: 'response',
      cause: 'allow-origin-with-path',
      browserCode: 'CORSAllowOriginNotMatchingOrigin',
      parameter: '{page}/app',
    },
  },
} satisfies Scenario;
