import { text } from '../../text/text.ts';
import type { Recipe } from '../recipe.ts';
import { corsOptions } from './print.ts';

export default {
  id: 'express',
  title: 'Express (Node.js)',
  kind: 'policy',
  tier: 1,
  products: ['express'],
  proven: 'here',
  file: 'server.js',
  language: 'js',
  link: 'https://expressjs.com/en/resources/middleware/cors.html',
  placement: text`Run ${'npm install cors'}, then put this right after ${'const app = express()'}: before authentication, body parsers and every route. It responds to preflights by itself, in Express 4 and 5. Where a library makes the server and there is no ${'app'} (Apollo’s ${'startStandaloneServer'}), use its Express integration instead.`,
  mistake: text`Putting ${'cors()'} behind the login check: preflights carry no login and get 401. In Express 5 ${"app.options('*')"} stops the server at start.`,
  print: (policy) => `const cors = require('cors'); // in an ES module: import cors from 'cors';

app.use(
  cors({
${corsOptions(policy, '    ')}  }),
);
`,
} satisfies Recipe;
