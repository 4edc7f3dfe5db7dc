import { addedByLibrary } from './added-by-library.ts';

export default addedByLibrary({
  id: 'added-requested-with-not-allowed',
  library: 'an HTTP library or its configuration',
  headers: { 'X-Requested-With': '1' },
  cause: 'requested-with-not-allowed',
  named: 'x-requested-with',
});
