import { addedByLibrary } from './added-by-library.ts';

export default addedByLibrary({
  id: 'added-inertia',
  library: 'Inertia',
  headers: { 'X-Inertia': '1' },
  cause: 'headers-of-inertia',
  named: 'x-inertia',
});
