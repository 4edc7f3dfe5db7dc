import { text } from '../../text/text.ts';
import type { Recipe } from '../recipe.ts';
import { corsOptions } from './print.ts';

export default {
  id: 'firebase',
  title: 'Cloud Functions for Firebase',
  kind: 'policy',
  tier: 1,
  products: ['cloud-functions'],
  proven: 'here',
  file: 'functions/index.js',
  language: 'js',
  link: 'https://firebase.google.com/docs/functions/http-events#configuring_cors_cross-origin_resource_sharing',
  placement: text`Run ${'npm install cors'} in ${'functions'}; the function’s own code comes in place of ${'handle'} below.`,
  mistake: text`Looking at CORS when the function is not deployed, in another region, or private: Google then responds with 403 or 404 without headers. It must be invocable by ${'allUsers'}, since preflights carry no login.`,
  print: (policy) => `const { onRequest } = require('firebase-functions/v2/https');
const cors = require('cors')({
${corsOptions(policy, '  ')}});

exports.api = onRequest((request, response) => {
  cors(request, response, () => handle(request, response));
});
`,
} satisfies Recipe;
