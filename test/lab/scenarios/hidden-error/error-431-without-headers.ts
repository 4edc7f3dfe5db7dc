import { errorWithoutHeaders } from './error-without-headers.ts';

export default errorWithoutHeaders({
  id: 'error-431-without-headers',
  title: 'A 431 answer has no CORS headers',
  status: 431,
  cause: 'hidden-headers-too-large',
});
