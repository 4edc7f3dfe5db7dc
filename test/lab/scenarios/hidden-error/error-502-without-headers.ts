import { errorWithoutHeaders } from './error-without-headers.ts';

export default errorWithoutHeaders({
  id: 'error-502-without-headers',
  title: 'The 502 page of nginx has no CORS headers',
  status: 502,
  server: 'nginx/1.24.0',
  cause: 'hidden-bad-gateway',
});
