import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acao-loopback-name',
  title: '127.0.0.1 allowed, the page is localhost',
  host: 'api',
  replies: {
    GET: {
      headers: [
        ['Access-Control-Allow-Origin', 'http://127.0.0.1:{pagePort}'],
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
      cause: 'allow-origin-loopback-name',
      browserCode: 'AllowOriginMismatch',
      parameter: 'http://127.0.0.1:{pagePort}',
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-mismatch',
      stage: 'response',
      cause: 'allow-origin-loopback-name',
      browserCode: 'CORSAllowOriginNotMatchingOrigin',
      parameter: 'http://127.0.0.1:{pagePort}',
    },
  },
} satisfies Scenario;
