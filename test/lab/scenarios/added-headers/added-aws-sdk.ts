import { missingHeader } from '../request-headers/missing-header.ts';

export default missingHeader({
  id: 'added-aws-sdk',
  title: 'Headers added by a library: the AWS SDK for JavaScript',
  headers: { 'x-amz-date': '1', 'x-amz-content-sha256': '1', 'x-amz-user-agent': '1' },
  cause: 'headers-of-aws-sdk',
  named: { chromium: 'x-amz-content-sha256', firefox: 'x-amz-content-sha256' },
  allowed: 'x-other',
});
