import { missingHeader } from '../request-headers/missing-header.ts';

export default missingHeader({
  id: 'added-requested-with-not-allowed',
  title: 'Headers added by a library: an HTTP library or its configuration',
  headers: { 'X-Requested-With': '1' },
  cause: 'requested-with-not-allowed',
  named: { chromium: 'x-requested-with', firefox: 'x-requested-with' },
  allowed: 'x-other',
});
