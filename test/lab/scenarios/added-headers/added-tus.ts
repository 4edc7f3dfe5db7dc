import { addedByLibrary } from './added-by-library.ts';

export default addedByLibrary({
  id: 'added-tus',
  library: 'a tus upload client',
  headers: { 'Tus-Resumable': '1', 'Upload-Length': '1', 'Upload-Metadata': '1' },
  cause: 'headers-of-tus',
  named: 'tus-resumable',
});
