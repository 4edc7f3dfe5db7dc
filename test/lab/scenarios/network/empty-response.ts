import type { Scenario } from '../../scenario.ts';

export default {
  id: 'empty-response',
  title: 'The server closes the connection without an answer',
  host: 'api',
  replies: {
    GET: { fault: 'empty' },
  },
  action: { kind: 'fetch' },
  expect: {
    chromium: {
      outcome: 'failed',
      code: 'network-error',
      stage: 'network',
      cause: 'connection-reset',
      browserCode: null,
      parameter: null,
    },
    firefox: {
      outcome: 'failed',
      code: 'network-error',
      stage: 'network',
      cause: 'connection-reset',
      browserCode: 'CORSDidNotSucceed2',
      parameter: null,
    },
  },
} satisfies Scenario;
