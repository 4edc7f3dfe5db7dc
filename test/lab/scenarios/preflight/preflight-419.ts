import type { Scenario } from '../../scenario.ts';

export default {
  id: 'preflight-419',
  title: 'A CSRF check refuses the preflight',
  host: 'api',
  replies: { OPTIONS: { status: 419, headers: [['Access-Control-Allow-Origin', '{page}']] } },
  action: { kind: 'fetch', method: 'PUT' },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'preflight-status',
      stage: 'preflight',
      cause: 'preflight-session-expired',
      browserCode: 'PreflightInvalidStatus',
      parameter: null,
    },
    firefox: {
      outcome: 'blocked',
      code: 'preflight-status',
      stage: 'preflight',
      cause: 'preflight-session-expired',
      browserCode: 'CORSPreflightDidNotSucceed3',
      parameter: null,
    },
  },
} satisfies Scenario;
