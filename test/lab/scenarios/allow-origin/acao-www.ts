import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acao-www',
  title: 'The www name allowed, the page has none',
  host: 'api',
  replies: {
    GET: {
      headers: [
        ['Access-Control-Allow-Origin', 'http://www.localhost:{pagePort}'],
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
      cause: 'allow-origin-www',
      browserCode: 'AllowOriginMismatch',
      parameter: 'http://www.localhost:{pagePort}',
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-mismatch',
      stage: 'response',
      cause: 'allow-origin-www',
      browserCode: 'CORSAllowOriginNotMatchingOrigin',
      parameter: 'http://www.localhost:{pagePort}',
    },
  },
} satisfies Scenario;
