import { sentence } from '../../../text/quote-list.ts';
import { addedHeaders } from './added-headers.ts';

export default addedHeaders({
  id: 'headers-of-aws-sdk',
  title: 'AWS SDK’s headers',
  by: 'the AWS SDK for JavaScript',
  names: ['x-amz-*', 'amz-sdk-*'],
  marks: ['x-amz-user-agent', 'x-amz-content-sha256', 'x-amz-date', 'amz-sdk-*'],
  keep: sentence`The SDK cannot work without them.`,
  fix: 'Allow the AWS SDK\u2019s headers',
  link: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/cors.html',
  priority: 'setup',
  beats: ['cache-header-sent-as-request', 'content-type-without-body'],
});
