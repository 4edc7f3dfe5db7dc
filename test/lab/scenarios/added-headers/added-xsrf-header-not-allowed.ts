import { missingHeader } from '../request-headers/missing-header.ts';

export default missingHeader({
  id: 'added-xsrf-header-not-allowed',
  title: 'Headers added by a library: an HTTP library’s protection against forged requests',
  headers: { 'X-XSRF-TOKEN': '1' },
  cause: 'xsrf-header-not-allowed',
  named: { chromium: 'x-xsrf-token', firefox: 'x-xsrf-token' },
  allowed: 'x-other',
});
