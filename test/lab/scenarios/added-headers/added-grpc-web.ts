import { addedByLibrary } from './added-by-library.ts';

export default addedByLibrary({
  id: 'added-grpc-web',
  library: 'the gRPC-Web client',
  headers: { 'X-Grpc-Web': '1', 'X-User-Agent': '1' },
  cause: 'headers-of-grpc-web',
  named: { chromium: 'x-user-agent', firefox: 'x-grpc-web' },
});
