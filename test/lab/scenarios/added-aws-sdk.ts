import type { Scenario } from '../scenario.ts';

export default {
  id: 'added-aws-sdk',
  title: 'Headers added by a library: the AWS SDK for JavaScript',
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
  action: { kind: 'fetch', headers: { 'x-amz-date': '1', 'x-amz-content-sha256': '1', 'x-amz-user-agent': '1' } },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'preflight-header',
      stage: 'preflight',
      cause: 'headers-of-aws-sdk',
      browserCode: 'HeaderDisallowedByPreflightResponse',
      parameter: 'x-amz-content-sha256',
    },
    firefox: {
      outcome: 'blocked',
      code: 'preflight-header',
      stage: 'preflight',
      cause: 'headers-of-aws-sdk',
      browserCode: 'CORSMissingAllowHeaderFromPreflight2',
      parameter: 'x-amz-content-sha256',
    },
  },
} satisfies Scenario;
