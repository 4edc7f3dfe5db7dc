import { text } from '../../text/text.ts';
import type { Recipe } from '../recipe.ts';
import { corsOptions } from './print.ts';

export default {
  id: 'socket-io',
  title: 'Socket.IO',
  kind: 'policy',
  tier: 2,
  products: ['socket-io'],
  proven: 'here',
  file: 'server.js',
  language: 'js',
  link: 'https://socket.io/docs/v4/handling-cors/',
  placement: text`In place of the line that makes the Socket.IO server; it has its own HTTP handling, so CORS middleware of Express does not reach it.`,
  mistake: text`Configuring CORS in Express only. And ${'*'} with cookies: name the origin instead.`,
  print: (policy) => `const { Server } = require('socket.io'); // in an ES module: import { Server } from 'socket.io';

// httpServer: what you hand over now. Leave your other options as they are.
const io = new Server(httpServer, {
  cors: {
${corsOptions(policy, '    ')}  },
});
`,
} satisfies Recipe;
