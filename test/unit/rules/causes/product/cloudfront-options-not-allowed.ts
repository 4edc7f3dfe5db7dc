import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    '403 from CloudFront': {
      method: 'PUT',
      preflight: {
        status: 403,
        headers: [
          ['Server', 'CloudFront'],
          ['X-Cache', 'Error from cloudfront'],
        ],
      },
    },
    'in Firefox': {
      browser: 'firefox',
      method: 'PUT',
      preflight: { status: 403, headers: [['Server', 'CloudFront']] },
    },
  },
  silent: {
    'S3 behind CloudFront': {
      method: 'PUT',
      preflight: {
        status: 403,
        headers: [
          ['Server', 'AmazonS3'],
          ['X-Cache', 'Error from cloudfront'],
        ],
      },
    },
    'the call itself': { response: { status: 403, headers: [['Server', 'CloudFront']] } },
  },
} satisfies Cases;
