import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'vendor-bucket-refused',
  title: 'S3 refuses a signed address',
  host: 'name:photos.s3.amazonaws.com',
  replies: {
    '*': {
      status: 403,
      headers: [
        ['x-amz-request-id', '656c76696e6727732072657175657374'],
        ['Content-Type', 'application/xml'],
        ['Server', 'AmazonS3'],
      ],
      body: '<Error><Code>SignatureDoesNotMatch</Code></Error>',
    },
  },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-missing', cause: 'bucket-refused-request' }),
} satisfies Scenario;
