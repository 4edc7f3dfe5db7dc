import { errorWithoutHeaders } from './error-without-headers.ts';

export default errorWithoutHeaders({
  id: 'error-500-without-headers',
  title: 'The 500 of a crashed handler has no CORS headers',
  status: 500,
  server: 'Express',
  cause: 'hidden-server-error',
});
