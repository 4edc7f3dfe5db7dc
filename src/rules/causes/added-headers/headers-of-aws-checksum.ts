import { sentence } from '../../../text/quote-list.ts';
import { addedHeaders } from './added-headers.ts';

export default addedHeaders({
  id: 'headers-of-aws-checksum',
  title: 'AWS SDK’s checksum headers',
  by: 'the AWS SDK for JavaScript (3.729 and later)',
  names: ['x-amz-checksum-*', 'x-amz-sdk-checksum-algorithm', 'x-amz-*', 'amz-sdk-*'],
  marks: ['x-amz-checksum-*', 'x-amz-sdk-checksum-algorithm'],
  stop: sentence`Create the client with ${"requestChecksumCalculation: 'WHEN_REQUIRED'"}.`,
  fix: "Set requestChecksumCalculation to 'WHEN_REQUIRED'",
  link: 'https://github.com/aws/aws-sdk-js-v3/issues/6810',
});
