import type { Scenario } from '../../scenario.ts';

export default {
  id: 'redirect-data',
  title: 'Redirect to a data: URL',
  host: 'api',
  replies: {
    GET: {
      status: 302,
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Location', 'data:text/plain,hello'],
      ],
    },
  },
  action: { kind: 'fetch' },
  expect: {
    chromium: {
      outcome: 'failed',
      code: 'redirect-scheme',
      stage: 'redirect',
      cause: 'redirect-scheme',
      browserCode: null,
      parameter: null,
    },
    firefox: {
      outcome: 'failed',
      code: 'redirect-scheme',
      stage: 'redirect',
      cause: 'redirect-scheme',
      browserCode: 'CORSDidNotSucceed2',
      parameter: null,
    },
  },
} satisfies Scenario;
