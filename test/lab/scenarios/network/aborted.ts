import type { Scenario } from '../../scenario.ts';

export default {
  id: 'aborted',
  title: 'The page gives up waiting',
  host: 'api',
  replies: {
    GET: { delayMs: 3000, headers: [['Access-Control-Allow-Origin', '{page}']] },
  },
  action: { kind: 'fetch', abortAfterMs: 150 },
  expect: {
    chromium: {
      outcome: 'aborted',
      code: 'aborted',
      stage: 'network',
      cause: 'aborted',
      browserCode: null,
      parameter: null,
    },
    firefox: {
      outcome: 'aborted',
      code: 'aborted',
      stage: 'network',
      cause: 'aborted',
      browserCode: null,
      parameter: null,
    },
  },
} satisfies Scenario;
