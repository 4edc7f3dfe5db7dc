import { missingHeader } from './missing-header.ts';

export default missingHeader({
  id: 'header-typo',
  title: 'A header name with a slip of the pen',
  headers: { 'X-Tennant-Id': '1' },
  cause: 'header-name-typo',
  named: 'x-tennant-id',
  allowed: 'content-type, X-Tenant-Id',
});
