import { missingHeader } from './missing-header.ts';

export default missingHeader({
  id: 'header-api-key',
  title: 'An API key in a header',
  headers: { 'X-API-Key': 'secret-key' },
  cause: 'api-key-not-listed',
  named: 'x-api-key',
});
