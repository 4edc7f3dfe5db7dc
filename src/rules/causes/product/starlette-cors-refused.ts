import { ACAM } from '../../../fetch/header-names.ts';
import { refusedByStarlette } from '../../../products/response-shapes.ts';
import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingExchange, pageOrigin, requestMethod } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus } from './product-signs.ts';

export default defineRule({
  id: 'starlette-cors-refused',
  title: 'FastAPI refused by CORS rules',
  explains: ['preflight-status', 'acao-missing'],
  certainty: 'likely',
  link: 'https://fastapi.tiangolo.com/tutorial/cors/',
  priority: 'own-words',
  recipe: 'fastapi',
  diagnose(context) {
    const exchange = failingExchange(context);
    if (context.failure.leg !== 'preflight' || exchange === null || !refusedByStarlette(exchange)) return null;
    return {
      summary: sentence`${gotStatus(context)} in the way of FastAPI and Starlette: their CORS middleware probably does not allow this origin, method or one of the headers.`,
      owner: 'server',
      action: sentence`In ${'CORSMiddleware'}, add ${pageOrigin(context)} to ${'allow_origins'}, ${requestMethod(context)} to ${'allow_methods'} and the call’s headers to ${'allow_headers'}. The response’s body names what is not allowed.`,
      fix: 'Extend the lists of CORSMiddleware',
      evidence: [evidence(context, 'status'), evidence(context, 'response-header', ACAM)],
    };
  },
});
