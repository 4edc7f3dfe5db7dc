import type { Scenario } from '../../scenario.ts';

export default {
  id: 'tls-to-plain-server',
  title: 'https asked of a port that speaks plain http',
  host: 'plain',
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
      cause: 'wrong-protocol',
      browserCode: null,
      parameter: null,
    },
    firefox: {
      outcome: 'failed',
      code: 'network-error',
      stage: 'network',
      cause: 'wrong-protocol',
      browserCode: 'CORSDidNotSucceed2',
      parameter: null,
    },
  },
} satisfies Scenario;
