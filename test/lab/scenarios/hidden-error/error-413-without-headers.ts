import { errorWithoutHeaders } from './error-without-headers.ts';

export default errorWithoutHeaders({
  id: 'error-413-without-headers',
  title: 'A 413 answer has no CORS headers',
  status: 413,
  cause: 'hidden-body-too-large',
});
