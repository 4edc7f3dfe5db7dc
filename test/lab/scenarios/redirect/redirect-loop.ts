import type { Scenario } from '../../scenario.ts';

export default {
  id: 'redirect-loop',
  title: 'Redirects without end',
  host: 'api',
  replies: {
    GET: {
      status: 302,
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Location', '/s/redirect-loop?n={n}'],
      ],
    },
  },
  action: { kind: 'fetch' },
  expect: {
    chromium: {
      outcome: 'failed',
      code: 'redirect-limit',
      stage: 'redirect',
      cause: 'redirect-limit',
      browserCode: null,
      parameter: null,
    },
    firefox: {
      outcome: 'failed',
      code: 'redirect-limit',
      stage: 'redirect',
      cause: 'redirect-limit',
      browserCode: 'CORSDidNotSucceed2',
      parameter: null,
    },
  },
} satisfies Scenario;
