import { sentence } from '../../../text/quote-list.ts';
import { addedHeaders } from './added-headers.ts';

export default addedHeaders({
  id: 'headers-of-connect',
  title: 'Connect’s headers not allowed',
  by: 'the Connect client',
  names: ['connect-protocol-version', 'connect-timeout-ms', 'content-type'],
  marks: ['connect-*'],
  keep: sentence`The protocol needs them.`,
  fix: 'Allow Connect-Protocol-Version on the server',
  link: 'https://connectrpc.com/docs/web/common-errors',
});
