import type { Scenario } from '../../scenario.ts';

export default {
  id: 'dns-failure',
  title: 'A host name that does not exist',
  host: 'nowhere',
  replies: {},
  action: { kind: 'fetch' },
  expect: {
    chromium: {
      outcome: 'failed',
      code: 'network-error',
      stage: 'network',
      cause: 'name-not-resolved',
      browserCode: null,
      parameter: null,
    },
    firefox: {
      outcome: 'failed',
      code: 'network-error',
      stage: 'network',
      cause: 'name-not-resolved',
      browserCode: 'CORSDidNotSucceed2',
      parameter: null,
    },
  },
} satisfies Scenario;
