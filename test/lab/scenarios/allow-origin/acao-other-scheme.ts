import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acao-other-scheme',
  title: 'https allowed, the page is http',
  host: 'api',
  replies: {
    GET: {
      headers: [
        ['Access-Control-Allow-Origin', 'https://localhost:{pagePort}'],
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
      cause: 'allow-origin-scheme',
      browserCode: 'AllowOriginMismatch',
      parameter: 'https://localhost:{pagePort}',
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-mismatch',
      stage: 'response',
      cause: 'allow-origin-scheme',
      browserCode: 'CORSAllowOriginNotMatchingOrigin',
      parameter: 'https://localhost:{pagePort}',
    },
  },
} satisfies Scenario;
