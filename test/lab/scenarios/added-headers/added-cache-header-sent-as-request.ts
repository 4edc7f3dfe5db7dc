import { addedByLibrary } from './added-by-library.ts';

export default addedByLibrary({
  id: 'added-cache-header-sent-as-request',
  library: 'code that wants a fresh answer',
  headers: { 'Cache-Control': '1', Pragma: '1' },
  cause: 'cache-header-sent-as-request',
  named: 'cache-control',
});
