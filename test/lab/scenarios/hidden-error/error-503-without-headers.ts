import { errorWithoutHeaders } from './error-without-headers.ts';

export default errorWithoutHeaders({
  id: 'error-503-without-headers',
  title: 'A 503 answer has no CORS headers',
  status: 503,
  cause: 'hidden-service-unavailable',
});
