import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acao-upper-case',
  title: 'The host in capital letters',
  host: 'api',
  replies: {
    GET: {
      headers: [
        ['Access-Control-Allow-Origin', 'http://LOCALHOST:{pagePort}'],
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
      cause: 'allow-origin-case',
      browserCode: 'AllowOriginMismatch',
      parameter: 'http://LOCALHOST:{pagePort}',
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-mismatch',
      stage: 'response',
      cause: 'allow-origin-case',
      browserCode: 'CORSAllowOriginNotMatchingOrigin',
      parameter: 'http://LOCALHOST:{pagePort}',
    },
  },
} satisfies Scenario;
