import { addedByLibrary } from './added-by-library.ts';

export default addedByLibrary({
  id: 'added-apollo',
  library: 'Apollo Client',
  headers: { 'Apollo-Require-Preflight': '1', 'X-Apollo-Operation-Name': '1' },
  cause: 'headers-of-apollo',
  named: 'apollo-require-preflight',
});
