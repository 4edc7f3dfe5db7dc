import { missingHeader } from '../request-headers/missing-header.ts';

export default missingHeader({
  id: 'added-apollo',
  title: 'Headers added by a library: Apollo Client',
  headers: { 'Apollo-Require-Preflight': '1', 'X-Apollo-Operation-Name': '1' },
  cause: 'headers-of-apollo',
  named: { chromium: 'apollo-require-preflight', firefox: 'apollo-require-preflight' },
  allowed: 'x-other',
});
