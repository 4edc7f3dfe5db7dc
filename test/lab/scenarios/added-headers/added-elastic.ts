import { addedByLibrary } from './added-by-library.ts';

export default addedByLibrary({
  id: 'added-elastic',
  library: 'Elastic’s RUM agent',
  headers: { 'elastic-apm-traceparent': '1' },
  cause: 'headers-of-elastic',
  named: 'elastic-apm-traceparent',
});
