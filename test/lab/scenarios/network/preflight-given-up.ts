import type { Scenario } from '../../scenario.ts';

export default {
  id: 'preflight-given-up',
  title: 'The page gives up before the preflight is answered',
  host: 'api',
  replies: { OPTIONS: { fault: 'hang' } },
  action: { kind: 'fetch', method: 'PUT', abortAfterMs: 500 },
  expect: {
    chromium: {
      outcome: 'aborted',
      code: 'aborted',
      stage: 'preflight',
      cause: 'preflight-given-up',
      browserCode: null,
      parameter: null,
    },
    firefox: {
      outcome: 'aborted',
      code: 'aborted',
      stage: 'preflight',
      cause: 'preflight-given-up',
      browserCode: null,
      parameter: null,
    },
  },
} satisfies Scenario;
