import { blocked } from '../../expected.ts';
import { cors } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'vendor-bucket-region',
  title: 'S3 redirects the preflight to the region of the bucket',
  host: 'name:fresh.s3.amazonaws.com',
  replies: {
    OPTIONS: {
      status: 307,
      headers: [
        ['x-amz-bucket-region', 'eu-west-1'],
        ['Location', 'http://fresh.s3.eu-west-1.amazonaws.com/a.jpg'],
        ['Content-Type', 'application/xml'],
        ['Server', 'AmazonS3'],
      ],
      body: '<Error><Code>TemporaryRedirect</Code></Error>',
    },
    '*': { headers: cors({ origin: '{page}' }) },
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: blocked({
    code: 'preflight-redirect',
    cause: 'bucket-region-redirect',
    firefox: { code: 'acao-missing', stage: 'preflight' },
  }),
} satisfies Scenario;
