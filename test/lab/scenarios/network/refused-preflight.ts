import type { Scenario } from '../../scenario.ts';

export default {
  id: 'refused-preflight',
  title: 'Nothing listens on the port of a preflighted call',
  host: 'closed',
  replies: {},
  action: { kind: 'fetch', method: 'PUT' },
  expect: {
    chromium: {
      outcome: 'failed',
      code: 'preflight-network',
      stage: 'preflight',
      cause: 'server-unreachable',
      browserCode: null,
      parameter: null,
    },
    firefox: {
      outcome: 'failed',
      code: 'preflight-network',
      stage: 'preflight',
      cause: 'server-unreachable',
      browserCode: 'CORSDidNotSucceed2',
      parameter: null,
    },
  },
} satisfies Scenario;
