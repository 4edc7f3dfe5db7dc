import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'Cloudflare R2, by its host': { url: 'https://pub-0a1b.r2.dev/data.json', response: { status: 200 } },
    '403 from S3': {
      method: 'PUT',
      preflight: {
        status: 403,
        headers: [
          ['Server', 'AmazonS3'],
          ['x-amz-request-id', 'A1'],
        ],
      },
    },
    'in Firefox': { browser: 'firefox', method: 'PUT', preflight: { status: 403, headers: [['Server', 'AmazonS3']] } },
    'a file without permission': { response: { status: 200, headers: [['Server', 'AmazonS3']] } },
  },
  silent: {
    'another server': { method: 'PUT', preflight: { status: 403, headers: [['Server', 'nginx']] } },
    'a refused download': { response: { status: 403, headers: [['Server', 'AmazonS3']] } },
  },
} satisfies Cases;
