import { blocked } from '../../expected.ts';
import { json } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'vendor-bucket-cors',
  title: 'An S3 bucket without a CORS rule',
  host: 'name:photos.s3.amazonaws.com',
  replies: {
    OPTIONS: {
      status: 403,
      headers: [
        ['Content-Type', 'application/xml'],
        ['Server', 'AmazonS3'],
      ],
      body: 'refused',
    },
    '*': json({ origin: '{page}' }),
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: blocked({ code: 'acao-missing', stage: 'preflight', cause: 'bucket-without-cors-rule' }),
} satisfies Scenario;
