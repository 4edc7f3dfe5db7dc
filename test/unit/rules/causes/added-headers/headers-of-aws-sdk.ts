import { allowed, type Cases } from '../../rule-case.ts';

const refused = { status: 204, headers: [...allowed, ['Access-Control-Allow-Headers', 'x-other'] as const] };

export default {
  certainty: 'likely',
  speaks: {
    'what it signs with': {
      requestHeaders: { 'x-amz-date': '1', 'x-amz-content-sha256': '1', 'x-amz-user-agent': '1' },
      preflight: refused,
    },
  },
  silent: {
    'a header of the bucket': { requestHeaders: { 'x-amz-acl': '1' }, preflight: refused },
    'all of them allowed': {
      requestHeaders: { 'x-amz-date': '1', 'x-amz-content-sha256': '1', 'x-amz-user-agent': '1', 'X-New': '1' },
      preflight: {
        status: 204,
        headers: [
          ...allowed,
          ['Access-Control-Allow-Headers', 'x-amz-date, x-amz-content-sha256, x-amz-user-agent'] as const,
        ],
      },
    },
  },
} satisfies Cases;
