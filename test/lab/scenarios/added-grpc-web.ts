import type { Scenario } from '../scenario.ts';

export default {
  id: 'added-grpc-web',
  title: 'Headers added by a library: the gRPC-Web client',
  host: 'api',
  replies: {
    OPTIONS: {
      status: 204,
      headers: [
        ['Access-Control-Allow-Origin', '{page}'],
        ['Access-Control-Allow-Headers', 'x-other'],
      ],
    },
    '*': { headers: [['Access-Control-Allow-Origin', '{page}']], body: '{}' },
  },
  action: { kind: 'fetch', headers: { 'X-Grpc-Web': '1', 'X-User-Agent': '1' } },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'preflight-header',
      stage: 'preflight',
      cause: 'headers-of-grpc-web',
      browserCode: 'HeaderDisallowedByPreflightResponse',
      parameter: 'x-user-agent',
    },
    firefox: {
      outcome: 'blocked',
      code: 'preflight-header',
      stage: 'preflight',
      cause: 'headers-of-grpc-web',
      browserCode: 'CORSMissingAllowHeaderFromPreflight2',
      parameter: 'x-grpc-web',
    },
  },
} satisfies Scenario;
