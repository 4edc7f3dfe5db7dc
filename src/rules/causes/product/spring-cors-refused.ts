import { variesAsSpring } from '../../../products/response-shapes.ts';
import { ACAO, evidence, exchange, header, method, page, say } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { got } from './product-signs.ts';

export default defineRule({
  id: 'spring-cors-refused',
  title: 'Spring refused by CORS rules',
  explains: ['preflight-status', 'acao-missing'],
  certainty: 'likely',
  link: 'https://docs.spring.io/spring-security/reference/servlet/integrations/cors.html',
  weight: 95,
  diagnose(found) {
    const answer = exchange(found);
    // A refused call has a 403 without permission too; the one for an origin on the list carries it.
    if (found.failure.status !== 403 || header(found, ACAO) !== null || answer === null || !variesAsSpring(answer))
      return null;
    return {
      summary: say`${got(found)} with the ${'Vary'} header Spring sends: its CORS configuration probably lacks this origin, method or one of the headers.`,
      owner: 'server',
      action: say`In the ${'CorsConfiguration'} for this path, add ${page(found)} to ${'allowedOrigins'}, ${method(found)} to ${'allowedMethods'} and the call’s headers to ${'allowedHeaders'}; switch it on with ${'http.cors(withDefaults())'}.`,
      fix: 'Extend the CorsConfiguration of this path',
      evidence: [evidence(found, 'status'), evidence(found, 'response-header', 'Vary')],
    };
  },
});
