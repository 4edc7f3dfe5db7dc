import type { Scenario } from '../../scenario.ts';

export default {
  id: 'acac-missing',
  title: 'Cookies asked for, Access-Control-Allow-Credentials missing',
  host: 'api',
  replies: {
    GET: {
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
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
      cause: 'allow-credentials-missing',
      browserCode: 'InvalidAllowCredentials',
      parameter: null,
    },
    firefox: {
      outcome: 'blocked',
      code: 'acac-not-true',
      stage: 'response',
      cause: 'allow-credentials-missing',
      browserCode: 'CORSMissingAllowCredentials',
      parameter: null,
    },
  },
} satisfies Scenario;
