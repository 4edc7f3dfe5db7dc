import { errorWithoutHeaders } from './error-without-headers.ts';

export default errorWithoutHeaders({
  id: 'error-415-without-headers',
  title: 'A 415 answer has no CORS headers',
  status: 415,
  cause: 'hidden-content-type-refused',
});
