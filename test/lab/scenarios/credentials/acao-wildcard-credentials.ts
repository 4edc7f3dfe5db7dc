import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acao-wildcard-credentials',
  title: '* while cookies are asked for',
  host: 'api',
  replies: {
    GET: {
      headers: [
        ['Access-Control-Allow-Origin', '*'],
        ['Access-Control-Allow-Credentials', 'true'],
        ['Content-Type', 'application/json'],
      ],
      body: '{"ok":true}',
    },
  },
  action: { kind: 'fetch', credentials: 'include' },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'acao-wildcard-credentials',
      stage: 'response',
      cause: 'wildcard-with-credentials',
      browserCode: 'WildcardOriginNotAllowed',
      parameter: null,
    },
    firefox: {
      outcome: 'blocked',
      code: 'acao-wildcard-credentials',
      stage: 'response',
      cause: 'wildcard-with-credentials',
      browserCode: 'CORSNotSupportingCredentials',
      parameter: null,
    },
  },
} satisfies Scenario;
