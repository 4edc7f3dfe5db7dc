import { blocked } from '../../expected.ts';
import { json } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'vendor-cloudfront-options',
  title: 'CloudFront does not allow OPTIONS',
  host: 'name:d111111abcdef8.cloudfront.net',
  replies: {
    OPTIONS: {
      status: 403,
      headers: [
        ['Content-Type', 'text/html; charset=UTF-8'],
        ['Server', 'CloudFront'],
        ['X-Cache', 'Error from cloudfront'],
      ],
      body: 'refused',
    },
    '*': json({ origin: '{page}' }),
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: blocked({ code: 'acao-missing', stage: 'preflight', cause: 'cloudfront-options-not-allowed' }),
} satisfies Scenario;
