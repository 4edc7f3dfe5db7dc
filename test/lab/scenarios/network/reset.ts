import type { Scenario } from '../../scenario.ts';

export default {
  id: 'reset',
  title: 'The server resets the connection',
  host: 'api',
  replies: {
    GET: { fault: 'reset' },
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
