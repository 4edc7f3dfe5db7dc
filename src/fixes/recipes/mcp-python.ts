import { text } from '../../text/text.ts';
import { doubleQuotedList } from '../quote.ts';
import type { Recipe } from '../recipe.ts';
import { mcpPolicy } from './mcp-policy.ts';
import { allMethods } from './print.ts';
import { publicHost } from './public-host.ts';

export default {
  id: 'mcp-python',
  title: 'MCP server (Python SDK)',
  kind: 'policy',
  tier: 2,
  products: ['mcp-python'],
  proven: 'here',
  file: 'server.py',
  language: 'python',
  link: 'https://github.com/modelcontextprotocol/python-sdk#cors-configuration-for-browser-based-clients',
  placement: text`At the end of the file, in place of ${'mcp.run()'}; then start ${'uvicorn server:app'}. It goes around the whole application, so it responds to preflights before any login check. In SDK 1 give ${'transport_security=security'} to ${'FastMCP(…)'} instead.`,
  mistake: text`Adding CORS headers alone: the transport has its own lists of hosts and origins, and refuses others with 421 or 403. Without ${'expose_headers'} the first call works and every later one fails.`,
  print: (given, target) => {
    const policy = mcpPolicy(given);
    const host = publicHost(target.origin);
    const hosts = ['127.0.0.1:*', 'localhost:*', '[::1]:*', ...(host === null ? [] : [host, `${host}:*`])];
    const local = ['http://127.0.0.1:*', 'http://localhost:*', 'http://[::1]:*'];
    return `from mcp.server.transport_security import TransportSecuritySettings
from starlette.middleware.cors import CORSMiddleware

security = TransportSecuritySettings(
    allowed_hosts=[${doubleQuotedList(hosts)}],
    allowed_origins=[${doubleQuotedList([...policy.origins, ...local])}],
)

app = CORSMiddleware(
    mcp.streamable_http_app(transport_security=security),
    allow_origins=[${doubleQuotedList(policy.origins)}],
    allow_methods=[${doubleQuotedList(allMethods(policy))}],
    allow_headers=[${doubleQuotedList(policy.requestHeaders)}],
${policy.credentials ? '    allow_credentials=True,\n' : ''}    expose_headers=[${doubleQuotedList(policy.exposedHeaders)}],
    max_age=${policy.maxAge},
)
`;
  },
} satisfies Recipe;
