import { errorWithoutHeaders } from './error-without-headers.ts';

export default errorWithoutHeaders({
  id: 'error-405-without-headers',
  title: 'A 405 answer has no CORS headers',
  status: 405,
  cause: 'hidden-method-refused',
});
