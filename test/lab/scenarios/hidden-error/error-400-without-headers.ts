import { errorWithoutHeaders } from './error-without-headers.ts';

export default errorWithoutHeaders({
  id: 'error-400-without-headers',
  title: 'A 400 answer has no CORS headers',
  status: 400,
  cause: 'hidden-rejected-data',
});
