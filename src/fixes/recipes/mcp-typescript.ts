import { text } from '../../text/text.ts';
import { js, jsList } from '../quote.ts';
import type { Recipe } from '../recipe.ts';
import { mcpPolicy } from './mcp-policy.ts';
import { corsOptions } from './print.ts';
import { publicHost } from './public-host.ts';

export default {
  id: 'mcp-typescript',
  title: 'MCP server (TypeScript SDK)',
  kind: 'policy',
  tier: 2,
  products: ['mcp-typescript'],
  proven: 'here',
  file: 'server.js',
  language: 'js',
  link: 'https://github.com/modelcontextprotocol/typescript-sdk#cors-configuration-for-browser-based-clients',
  placement: text`Run ${'npm install cors'}, then put this right after the app is made: before ${'requireBearerAuth'} and the ${'/mcp'} routes. If there is a ${'cors()'} already, change that one.`,
  mistake: text`Leaving out ${'exposedHeaders'}: the first call works, and every later one fails for want of a session. Preflights carry no token, so the login check has to come after.`,
  print: (policy, target) => {
    const host = publicHost(target.origin);
    const hosts = ['localhost', '127.0.0.1', '[::1]', ...(host === null ? [] : [host])];
    return `const cors = require('cors'); // in an ES module: import cors from 'cors';

app.use(
  cors({
${corsOptions(mcpPolicy(policy), '    ')}  }),
);

// If the response is 403 with "Invalid Host", the app has to know the host it is called under:
// const app = createMcpExpressApp({ host: ${js('0.0.0.0')}, allowedHosts: ${jsList(hosts)} });
`;
  },
} satisfies Recipe;
