import type { Scenario } from '../../scenario.ts';

export default {
  id: 'preflight-405-allow',
  title: 'The route takes neither PUT nor OPTIONS',
  host: 'api',
  replies: {
    OPTIONS: {
      status: 405,
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Allow', 'GET, HEAD'],
      ],
    },
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'preflight-status',
      stage: 'preflight',
      cause: 'preflight-method-not-allowed',
      browserCode: 'PreflightInvalidStatus',
      parameter: null,
    },
    firefox: {
      outcome: 'blocked',
      code: 'preflight-status',
      stage: 'preflight',
      cause: 'preflight-method-not-allowed',
      browserCode: 'CORSPreflightDidNotSucceed3',
      parameter: null,
    },
  },
} satisfies Scenario;
