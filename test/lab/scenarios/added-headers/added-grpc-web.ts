import { missingHeader } from '../request-headers/missing-header.ts';

export default missingHeader({
  id: 'added-grpc-web',
  title: 'Headers added by a library: the gRPC-Web client',
  headers: { 'X-Grpc-Web': '1', 'X-User-Agent': '1' },
  cause: 'headers-of-grpc-web',
  named: { chromium: 'x-user-agent', firefox: 'x-grpc-web' },
  allowed: 'x-other',
});
