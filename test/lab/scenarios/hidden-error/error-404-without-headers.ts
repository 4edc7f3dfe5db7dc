import { errorWithoutHeaders } from './error-without-headers.ts';

export default errorWithoutHeaders({
  id: 'error-404-without-headers',
  title: 'The 404 page has no CORS headers',
  status: 404,
  server: 'Express',
  cause: 'hidden-not-found',
});
