import { addedByLibrary } from './added-by-library.ts';

export default addedByLibrary({
  id: 'added-trpc',
  library: 'tRPC',
  headers: { 'trpc-accept': 'application/jsonl' },
  cause: 'headers-of-trpc',
  named: 'trpc-accept',
  allowed: 'x-known',
});
