import { errorWithoutHeaders } from './error-without-headers.ts';

export default errorWithoutHeaders({
  id: 'error-504-without-headers',
  title: 'A 504 answer has no CORS headers',
  status: 504,
  cause: 'hidden-gateway-timeout',
});
