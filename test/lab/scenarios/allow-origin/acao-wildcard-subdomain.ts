import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acao-wildcard-subdomain',
  title: 'A pattern where only an origin may stand',
  host: 'api',
  replies: {
    GET: {
      headers: [
        ['Access-Control-Allow-Origin', 'http://*.localhost:{pagePort}'],
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
      cause: 'allow-origin-wildcard-subdomain',
      browserCode: 'AllowOriginMismatch',
      parameter: 'http://*.localhost:{pagePort}',
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-mismatch',
      stage: 'response',
      cause: 'allow-origin-wildcard-subdomain',
      browserCode: 'CORSAllowOriginNotMatchingOrigin',
      parameter: 'http://*.localhost:{pagePort}',
    },
  },
} satisfies Scenario;
