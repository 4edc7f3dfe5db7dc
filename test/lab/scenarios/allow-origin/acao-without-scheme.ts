import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acao-without-scheme',
  title: 'A host name instead of an origin',
  host: 'api',
  replies: {
    GET: {
      headers: [
        ['Access-Control-Allow-Origin', 'example.com'],
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
      cause: 'allow-origin-without-scheme',
      browserCode: 'InvalidAllowOriginValue',
      parameter: 'example.com',
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-invalid',
      stage: 'response',
      cause: 'allow-origin-without-scheme',
      browserCode: 'CORSAllowOriginNotMatchingOrigin',
      parameter: 'example.com',
    },
  },
} satisfies Scenario;
