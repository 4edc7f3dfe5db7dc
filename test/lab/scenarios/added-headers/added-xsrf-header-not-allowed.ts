import { addedByLibrary } from './added-by-library.ts';

export default addedByLibrary({
  id: 'added-xsrf-header-not-allowed',
  library: 'an HTTP library’s protection against forged requests',
  headers: { 'X-XSRF-TOKEN': '1' },
  cause: 'xsrf-header-not-allowed',
  named: 'x-xsrf-token',
});
