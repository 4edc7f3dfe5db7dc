import { errorWithoutHeaders } from './error-without-headers.ts';

export default errorWithoutHeaders({
  id: 'error-419-without-headers',
  title: 'A 419 answer has no CORS headers',
  status: 419,
  cause: 'hidden-session-expired',
});
