import { errorWithoutHeaders } from './error-without-headers.ts';

export default errorWithoutHeaders({
  id: 'error-401-without-headers',
  title: 'A 401 answer has no CORS headers',
  status: 401,
  cause: 'hidden-login-demand',
});
