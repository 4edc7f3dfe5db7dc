import { allowed, type Cases } from '../../rule-case.ts';

const refused = { status: 204, headers: [...allowed, ['Access-Control-Allow-Headers', 'x-other'] as const] };

export default {
  certainty: 'likely',
  speaks: {
    'a checksum': {
      requestHeaders: { 'x-amz-checksum-crc32': '1', 'x-amz-sdk-checksum-algorithm': '1' },
      preflight: refused,
    },
  },
  silent: {
    'a date': { requestHeaders: { 'x-amz-date': '1' }, preflight: refused },
    'all of them allowed': {
      requestHeaders: { 'x-amz-checksum-crc32': '1', 'x-amz-sdk-checksum-algorithm': '1', 'X-New': '1' },
      preflight: {
        status: 204,
        headers: [
          ...allowed,
          ['Access-Control-Allow-Headers', 'x-amz-checksum-crc32, x-amz-sdk-checksum-algorithm'] as const,
        ],
      },
    },
  },
} satisfies Cases;
