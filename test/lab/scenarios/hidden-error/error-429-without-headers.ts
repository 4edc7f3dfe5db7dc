import { errorWithoutHeaders } from './error-without-headers.ts';

export default errorWithoutHeaders({
  id: 'error-429-without-headers',
  title: 'A 429 answer has no CORS headers',
  status: 429,
  cause: 'hidden-rate-limit',
});
