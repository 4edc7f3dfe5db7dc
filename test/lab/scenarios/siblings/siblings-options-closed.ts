import type { Scenario } from '../../scenario.ts';

export default {
  id: 'siblings-options-closed',
  title: 'The server answers GET and closes the connection at OPTIONS',
  host: 'api',
  replies: { GET: { headers: [['Access-Control-Allow-Origin', '{page}']], body: '[]' }, OPTIONS: { fault: 'empty' } },
  before: { kind: 'fetch' },
  action: { kind: 'fetch', method: 'PUT' },
  expect: {
    chromium: {
      outcome: 'failed',
      code: 'preflight-network',
      stage: 'preflight',
      cause: 'options-connection-closed',
      browserCode: null,
      parameter: null,
    },
    firefox: {
      outcome: 'failed',
      code: 'preflight-network',
      stage: 'preflight',
      cause: 'options-connection-closed',
      browserCode: 'CORSDidNotSucceed2',
      parameter: null,
    },
  },
} satisfies Scenario;
