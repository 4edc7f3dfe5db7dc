import { errorWithoutHeaders } from './error-without-headers.ts';

export default errorWithoutHeaders({
  id: 'error-403-without-headers',
  title: 'A 403 answer has no CORS headers',
  status: 403,
  cause: 'hidden-refused-access',
});
