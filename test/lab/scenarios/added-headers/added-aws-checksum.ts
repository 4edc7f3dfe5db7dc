import { addedByLibrary } from './added-by-library.ts';

export default addedByLibrary({
  id: 'added-aws-checksum',
  library: 'the AWS SDK for JavaScript (3.729 and later)',
  headers: { 'x-amz-checksum-crc32': '1', 'x-amz-sdk-checksum-algorithm': '1' },
  cause: 'headers-of-aws-checksum',
  named: { chromium: 'x-amz-sdk-checksum-algorithm', firefox: 'x-amz-checksum-crc32' },
});
