import { ACAM, clip, evidence, mdn, say, server } from '../../context.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'method-case-in-list',
  title: 'Method listed in other case',
  explains: ['preflight-method'],
  certainty: 'certain',
  link: mdn('CORSMethodNotFound'),
  weight: 90,
  diagnose(found) {
    const { method, allowed } = found.failure;
    const lower = method.toLowerCase();
    const similar = allowed.find((each) => each.length === method.length && each.toLowerCase() === lower);
    if (similar === undefined || method !== method.toUpperCase()) return null;
    return {
      summary: say`The call uses ${method}, and ${server(found)} allows ${similar}: methods count capitals, so the browser takes them for two different ones.`,
      owner: 'server',
      action: say`Write ${method} in capitals in ${ACAM} on the server.`,
      fix: `List ${clip(method, 30)} in capitals`,
      evidence: [
        evidence(found, 'response-header', ACAM),
        evidence(found, 'request-header', 'Access-Control-Request-Method'),
      ],
    };
  },
});
