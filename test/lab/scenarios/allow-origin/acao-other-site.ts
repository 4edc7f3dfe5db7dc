import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acao-other-site',
  title: 'Another origin hard-coded',
  host: 'api',
  replies: {
    GET: {
      headers: [
        ['Access-Control-Allow-Origin', 'https://app.example.com'],
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
      parameter: 'https://app.example.com',
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-mismatch',
      stage: 'response',
      cause: 'allow-origin-other-site',
      browserCode: 'CORSAllowOriginNotMatchingOrigin',
      parameter: 'https://app.example.com',
    },
  },
} satisfies Scenario;
