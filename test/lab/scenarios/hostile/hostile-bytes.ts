import type { Scenario } from '../../scenario.ts';

export default {
  id: 'hostile-bytes',
  title: 'Bytes outside ASCII in Access-Control-Allow-Origin',
  host: 'api',
  replies: {
    GET: {
      headers: [
        ['Access-Control-Allow-Origin', 'http://localhosté.example'],
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
      cause: 'allow-origin-other-site',
      browserCode: 'AllowOriginMismatch',
      parameter: 'http://localhosté.example',
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-mismatch',
      stage: 'response',
      cause: 'allow-origin-other-site',
      browserCode: 'CORSAllowOriginNotMatchingOrigin',
      parameter: 'http://localhosté.example',
    },
  },
} satisfies Scenario;
