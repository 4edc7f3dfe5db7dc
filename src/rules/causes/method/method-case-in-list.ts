import { ACAM, ACRM } from '../../../fetch/header-names.ts';
import { clip, sentence } from '../../../text/quote-list.ts';
import { evidence, mdn, serverOrigin } from '../../context.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'method-case-in-list',
  title: 'Method listed in other case',
  explains: ['preflight-method'],
  certainty: 'certain',
  link: mdn('CORSMethodNotFound'),
  priority: 'mistake',
  diagnose(context) {
    const { method, allowed } = context.failure;
    const lower = method.toLowerCase();
    const similar = allowed.find((each) => each.length === method.length && each.toLowerCase() === lower);
    if (similar === undefined || method !== method.toUpperCase()) return null;
    return {
      summary: sentence`The call uses ${method}, and ${serverOrigin(context)} allows ${similar}: methods count capitals, so the browser takes them for two different ones.`,
      owner: 'server',
      action: sentence`Write ${method} in capitals in ${ACAM} on the server.`,
      fix: `List ${clip(method, 30)} in capitals`,
      evidence: [evidence(context, 'response-header', ACAM), evidence(context, 'request-header', ACRM)],
    };
  },
});
