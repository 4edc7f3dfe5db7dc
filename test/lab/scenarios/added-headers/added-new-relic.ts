import { addedByLibrary } from './added-by-library.ts';

export default addedByLibrary({
  id: 'added-new-relic',
  library: 'New Relic’s browser agent',
  headers: { newrelic: '1' },
  cause: 'headers-of-new-relic',
  named: 'newrelic',
});
