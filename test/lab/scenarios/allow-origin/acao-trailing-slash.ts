import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acao-trailing-slash',
  title: 'The origin with a slash at its end',
  host: 'api',
  replies: {
    GET: {
      headers: [
        ['Access-Control-Allow-Origin', '{page}/'],
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
      cause: 'allow-origin-trailing-slash',
      browserCode: 'AllowOriginMismatch',
      parameter: '{page}/',
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-mismatch',
      stage: 'response',
      cause: 'allow-origin-trailing-slash',
      browserCode: 'CORSAllowOriginNotMatchingOrigin',
      parameter: '{page}/',
    },
  },
} satisfies Scenario;
