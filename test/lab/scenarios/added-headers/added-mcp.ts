import { addedByLibrary } from './added-by-library.ts';

export default addedByLibrary({
  id: 'added-mcp',
  library: 'a client of the Model Context Protocol',
  headers: { 'mcp-protocol-version': '1', 'mcp-session-id': '1' },
  cause: 'headers-of-mcp',
  named: 'mcp-protocol-version',
});
