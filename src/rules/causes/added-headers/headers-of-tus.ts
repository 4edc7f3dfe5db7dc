import { sentence } from '../../../text/quote-list.ts';
import { addedHeaders } from './added-headers.ts';

export default addedHeaders({
  id: 'headers-of-tus',
  title: 'Upload protocol’s headers not allowed',
  by: 'a tus upload client',
  names: ['tus-resumable', 'upload-*', 'content-type'],
  marks: ['tus-resumable'],
  keep: sentence`The protocol needs them; let pages also read ${'Location'} and ${'Upload-Offset'}.`,
  fix: 'Allow the tus headers on the server',
  link: 'https://tus.io/protocols/resumable-upload',
});
