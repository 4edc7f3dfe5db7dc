import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acac-capital',
  title: 'Access-Control-Allow-Credentials: True',
  host: 'api',
  replies: {
    GET: {
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Access-Control-Allow-Credentials', 'True'],
        ['Content-Type', 'application/json'],
      ],
      body: '{"ok":true}',
    },
  },
  action: { kind: 'fetch', credentials: 'include' },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'acac-not-true',
      stage: 'response',
      cause: 'allow-credentials-value',
      browserCode: 'InvalidAllowCredentials',
      parameter: 'True',
    },
    firefox: {
      outcome: 'blocked',
      code: 'acac-not-true',
      stage: 'response',
      cause: 'allow-credentials-value',
      browserCode: 'CORSMissingAllowCredentials',
      parameter: null,
    },
  },
} satisfies Scenario;
