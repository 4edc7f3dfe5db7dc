import type { Scenario } from '../../scenario.ts';

export default {
  id: 'refused',
  title: 'Nothing listens on the port',
  host: 'closed',
  replies: {},
  action: { kind: 'fetch' },
  expect: {
    chromium: {
      outcome: 'failed',
      code: 'network-error',
      stage: 'network',
      cause: 'server-unreachable',
      browserCode: null,
      parameter: null,
    },
    firefox: {
      outcome: 'failed',
      code: 'network-error',
      stage: 'network',
      cause: 'server-unreachable',
      browserCode: 'CORSDidNotSucceed2',
      parameter: null,
    },
  },
} satisfies Scenario;
