import { ACAM, clip, evidence, say, server } from '../../context.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'method-lower-case',
  title: 'Method written in lower case',
  explains: ['preflight-method'],
  certainty: 'certain',
  link: 'https://fetch.spec.whatwg.org/#methods',
  weight: 90,
  diagnose(found) {
    const { method, allowed } = found.failure;
    const upper = method.toUpperCase();
    if (method === upper || (!allowed.includes(upper) && upper !== 'PATCH')) return null;
    const also = allowed.includes(upper) ? [] : say` The server must then list ${upper} in ${ACAM} too.`;
    return {
      summary: say`The page sent the method as ${method}, in lower case. ${server(found)} was asked for exactly that, and methods count capitals.`,
      owner: 'page',
      action: say`Write the method as ${upper} in the page: the browser puts GET, POST, PUT and DELETE into capitals by itself, but not this one.${also}`,
      fix: `Write the method as ${clip(upper, 30)}`,
      evidence: [
        evidence(found, 'response-header', ACAM),
        evidence(found, 'request-header', 'Access-Control-Request-Method'),
      ],
    };
  },
});
