import { errorWithoutHeaders } from './error-without-headers.ts';

export default errorWithoutHeaders({
  id: 'error-414-without-headers',
  title: 'A 414 answer has no CORS headers',
  status: 414,
  cause: 'hidden-address-too-long',
});
