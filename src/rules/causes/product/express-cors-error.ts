import { sentence } from '../../../text/quote-list.ts';
import { evidence, pageOrigin, preflightStatus } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus, headerMatches, isProduct } from './product-signs.ts';

// Recorded from Express 5.2 with cors 2.8.6, set up as the documentation of cors shows.
export default defineRule({
  id: 'express-cors-error',
  title: 'Express ended the preflight itself',
  explains: ['preflight-status', 'acao-missing'],
  certainty: 'likely',
  link: 'https://expressjs.com/en/resources/middleware/cors.html',
  priority: 'product',
  diagnose(context) {
    if (preflightStatus(context) !== 500 || !isProduct(context, 'express')) return null;
    if (!headerMatches(context, 'Content-Security-Policy', /^default-src 'none'$/i)) return null;
    return {
      summary: sentence`${gotStatus(context)} and the error page of Express: code that ran for ${'OPTIONS'} threw an error, often the CORS setting itself (${'Not allowed by CORS'}).`,
      owner: 'server',
      action: sentence`Look for the error in the server’s log. If it is about CORS, add ${pageOrigin(context)} to the list in the ${'origin'} function, and respond to unknown origins with ${'callback(null, false)'}. Otherwise register ${'cors()'} before the code that fails.`,
      fix: 'Allow this origin in the cors() function',
      evidence: [evidence(context, 'status'), evidence(context, 'response-header', 'X-Powered-By')],
    };
  },
});
