import { ACAM, ACRM } from '../../../fetch/header-names.ts';
import { clip, sentence } from '../../../text/quote-list.ts';
import { evidence, serverOrigin } from '../../context.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'method-lower-case',
  title: 'Method written in lower case',
  explains: ['preflight-method'],
  certainty: 'certain',
  link: 'https://fetch.spec.whatwg.org/#methods',
  priority: 'mistake',
  diagnose(context) {
    const { method, allowed } = context.failure;
    const upper = method.toUpperCase();
    if (method === upper || (!allowed.includes(upper) && upper !== 'PATCH')) return null;
    const also = allowed.includes(upper) ? [] : sentence` The server must then list ${upper} in ${ACAM} too.`;
    return {
      summary: sentence`The page sent the method as ${method}, in lower case. ${serverOrigin(context)} was asked for exactly that, and methods count capitals.`,
      owner: 'page',
      action: sentence`Write the method as ${upper} in the page: the browser puts GET, POST, PUT and DELETE into capitals by itself, but not this one.${also}`,
      fix: `Write the method as ${clip(upper, 30)}`,
      evidence: [evidence(context, 'response-header', ACAM), evidence(context, 'request-header', ACRM)],
    };
  },
});
