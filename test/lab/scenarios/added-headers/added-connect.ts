import { addedByLibrary } from './added-by-library.ts';

export default addedByLibrary({
  id: 'added-connect',
  library: 'the Connect client',
  headers: { 'Connect-Protocol-Version': '1' },
  cause: 'headers-of-connect',
  named: 'connect-protocol-version',
});
