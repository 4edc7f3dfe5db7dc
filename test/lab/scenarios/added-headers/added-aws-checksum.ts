import { missingHeader } from '../request-headers/missing-header.ts';

export default missingHeader({
  id: 'added-aws-checksum',
  title: 'Headers added by a library: the AWS SDK for JavaScript (3.729 and later)',
  headers: { 'x-amz-checksum-crc32': '1', 'x-amz-sdk-checksum-algorithm': '1' },
  cause: 'headers-of-aws-checksum',
  named: { chromium: 'x-amz-sdk-checksum-algorithm', firefox: 'x-amz-checksum-crc32' },
  allowed: 'x-other',
});
