import { missingHeader } from '../request-headers/missing-header.ts';

export default missingHeader({
  id: 'added-tus',
  title: 'Headers added by a library: a tus upload client',
  headers: { 'Tus-Resumable': '1', 'Upload-Length': '1', 'Upload-Metadata': '1' },
  cause: 'headers-of-tus',
  named: { chromium: 'tus-resumable', firefox: 'tus-resumable' },
  allowed: 'x-other',
});
