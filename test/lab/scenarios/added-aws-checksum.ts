import type { Scenario } from '../scenario.ts';

export default {
  id: 'added-aws-checksum',
  title: 'Headers added by a library: the AWS SDK for JavaScript (3.729 and later)',
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
  action: { kind: 'fetch', headers: { 'x-amz-checksum-crc32': '1', 'x-amz-sdk-checksum-algorithm': '1' } },
  expect: {
    chromium: {
      outcome: 'blocked',
      code: 'preflight-header',
      stage: 'preflight',
      cause: 'headers-of-aws-checksum',
      browserCode: 'HeaderDisallowedByPreflightResponse',
      parameter: 'x-amz-sdk-checksum-algorithm',
    },
    firefox: {
      outcome: 'blocked',
      code: 'preflight-header',
      stage: 'preflight',
      cause: 'headers-of-aws-checksum',
      browserCode: 'CORSMissingAllowHeaderFromPreflight2',
      parameter: 'x-amz-checksum-crc32',
    },
  },
} satisfies Scenario;
