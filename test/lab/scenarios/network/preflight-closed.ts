import type { Scenario } from '../../scenario.ts';

export default {
  id: 'preflight-closed',
  title: 'The server closes the connection of the preflight',
  host: 'api',
  replies: {
    OPTIONS: { fault: 'empty' },
    '*': {
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Content-Type', 'application/json'],
      ],
      body: '{"ok":true}',
    },
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: {
    chromium: {
      outcome: 'failed',
      code: 'preflight-network',
      stage: 'preflight',
      cause: 'preflight-connection-lost',
      browserCode: null,
      parameter: null,
    },
    firefox: {
      outcome: 'failed',
      code: 'preflight-network',
      stage: 'preflight',
      cause: 'preflight-connection-lost',
      browserCode: 'CORSDidNotSucceed2',
      parameter: null,
    },
  },
} satisfies Scenario;
