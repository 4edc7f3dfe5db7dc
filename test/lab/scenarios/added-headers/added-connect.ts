import { missingHeader } from '../request-headers/missing-header.ts';

export default missingHeader({
  id: 'added-connect',
  title: 'Headers added by a library: the Connect client',
  headers: { 'Connect-Protocol-Version': '1' },
  cause: 'headers-of-connect',
  named: { chromium: 'connect-protocol-version', firefox: 'connect-protocol-version' },
  allowed: 'x-other',
});
