import { ACAO } from '../../../fetch/header-names.ts';
import { variesAsSpring } from '../../../products/response-shapes.ts';
import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingExchange, pageOrigin, requestMethod, responseHeader } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus } from './product-signs.ts';

export default defineRule({
  id: 'spring-cors-refused',
  title: 'Spring refused by CORS rules',
  explains: ['preflight-status', 'acao-missing'],
  certainty: 'likely',
  link: 'https://docs.spring.io/spring-security/reference/servlet/integrations/cors.html',
  priority: 'own-words',
  recipe: 'spring',
  diagnose(context) {
    const exchange = failingExchange(context);
    // A refused call has a 403 without permission too; the one for an origin on the list carries it.
    if (
      context.failure.status !== 403 ||
      responseHeader(context, ACAO) !== null ||
      exchange === null ||
      !variesAsSpring(exchange)
    )
      return null;
    return {
      summary: sentence`${gotStatus(context)} with the ${'Vary'} header Spring sends: its CORS configuration probably lacks this origin, method or one of the headers.`,
      owner: 'server',
      action: sentence`In the ${'CorsConfiguration'} for this path, add ${pageOrigin(context)} to ${'allowedOrigins'}, ${requestMethod(context)} to ${'allowedMethods'} and the call’s headers to ${'allowedHeaders'}; switch it on with ${'http.cors(withDefaults())'}.`,
      fix: 'Extend the CorsConfiguration of this path',
      evidence: [evidence(context, 'status'), evidence(context, 'response-header', 'Vary')],
    };
  },
});
