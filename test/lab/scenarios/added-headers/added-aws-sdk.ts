import { addedByLibrary } from './added-by-library.ts';

export default addedByLibrary({
  id: 'added-aws-sdk',
  library: 'the AWS SDK for JavaScript',
  headers: { 'x-amz-date': '1', 'x-amz-content-sha256': '1', 'x-amz-user-agent': '1' },
  cause: 'headers-of-aws-sdk',
  named: 'x-amz-content-sha256',
});
