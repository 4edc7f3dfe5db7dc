import type { Scenario } from '../../scenario.ts';

export default {
  id: 'tls-self-signed',
  title: 'A certificate nobody trusts',
  host: 'https',
  replies: {
    GET: {
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Content-Type', 'application/json'],
      ],
      body: '{"ok":true}',
    },
  },
  action: { kind: 'fetch' },
  expect: {
    chromium: {
      outcome: 'failed',
      code: 'network-error',
      stage: 'network',
      cause: 'certificate-not-trusted',
      browserCode: null,
      parameter: null,
    },
    firefox: {
      outcome: 'failed',
      code: 'network-error',
      stage: 'network',
      cause: 'certificate-not-trusted',
      browserCode: 'CORSDidNotSucceed2',
      parameter: null,
    },
  },
} satisfies Scenario;
