import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    S3: { response: { status: 403, headers: [['Server', 'AmazonS3']] } },
    'R2 in Firefox': {
      browser: 'firefox',
      url: 'https://acc.r2.cloudflarestorage.com/photos/a.jpg',
      response: { status: 403, headers: [['Server', 'cloudflare']] },
    },
  },
  silent: {
    'a missing object': { response: { status: 404, headers: [['Server', 'AmazonS3']] } },
    'another site behind Cloudflare': { response: { status: 403, headers: [['Server', 'cloudflare']] } },
    'the preflight': { method: 'PUT', preflight: { status: 403, headers: [['Server', 'AmazonS3']] } },
  },
} satisfies Cases;
