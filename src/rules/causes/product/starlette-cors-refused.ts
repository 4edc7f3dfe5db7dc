import { refusedByStarlette } from '../../../products/response-shapes.ts';
import { ACAM, evidence, exchange, method, page, say } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { got } from './product-signs.ts';

export default defineRule({
  id: 'starlette-cors-refused',
  title: 'FastAPI refused by CORS rules',
  explains: ['preflight-status', 'acao-missing'],
  certainty: 'likely',
  link: 'https://fastapi.tiangolo.com/tutorial/cors/',
  weight: 95,
  diagnose(found) {
    const answer = exchange(found);
    if (found.failure.leg !== 'preflight' || answer === null || !refusedByStarlette(answer)) return null;
    return {
      summary: say`${got(found)} in the way of FastAPI and Starlette: their CORS middleware probably does not allow this origin, method or one of the headers.`,
      owner: 'server',
      action: say`In ${'CORSMiddleware'}, add ${page(found)} to ${'allow_origins'}, ${method(found)} to ${'allow_methods'} and the call’s headers to ${'allow_headers'}. The answer’s body names what is not allowed.`,
      fix: 'Extend the lists of CORSMiddleware',
      evidence: [evidence(found, 'status'), evidence(found, 'response-header', ACAM)],
    };
  },
});
