import { sentence } from '../../../text/quote-list.ts';
import { addedHeaders } from './added-headers.ts';

export default addedHeaders({
  id: 'headers-of-mcp',
  title: 'MCP’s headers not allowed',
  by: 'a client of the Model Context Protocol',
  names: ['mcp-protocol-version', 'mcp-session-id', 'mcp-*', 'last-event-id', 'authorization'],
  marks: ['mcp-*'],
  keep: sentence`The protocol needs them: the first call passes without, every later one carries them. Allow ${'DELETE'} too, and let pages read ${'Mcp-Session-Id'}.`,
  fix: 'Allow the MCP headers and expose Mcp-Session-Id',
  link: 'https://github.com/netdata/netdata/pull/22258',
});
