import { missingHeader } from './missing-header.ts';

export default missingHeader({
  id: 'header-underscore',
  title: 'A header name with an underscore on the server',
  headers: { 'X-Tenant-Id': '1' },
  cause: 'header-name-typo',
  named: 'x-tenant-id',
  allowed: 'x_tenant_id',
});
