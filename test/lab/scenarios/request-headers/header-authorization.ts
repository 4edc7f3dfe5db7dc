import { missingHeader } from './missing-header.ts';

export default missingHeader({
  id: 'header-authorization',
  title: 'Authorization is not in Access-Control-Allow-Headers',
  headers: { Authorization: 'Bearer secret-token' },
  cause: 'authorization-not-listed',
  named: 'authorization',
  allowed: 'content-type',
});
