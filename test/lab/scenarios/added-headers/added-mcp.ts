import { missingHeader } from '../request-headers/missing-header.ts';

export default missingHeader({
  id: 'added-mcp',
  title: 'Headers added by a library: a client of the Model Context Protocol',
  headers: { 'mcp-protocol-version': '1', 'mcp-session-id': '1' },
  cause: 'headers-of-mcp',
  named: { chromium: 'mcp-protocol-version', firefox: 'mcp-protocol-version' },
  allowed: 'x-other',
});
