import { evidence, header, mdn, method, preflightStatus, say } from '../../context.ts';
import { answerOptions, refused } from '../../refused-preflight.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'preflight-method-routing',
  title: 'Route exists, but without OPTIONS',
  explains: ['preflight-status', 'acao-missing'],
  certainty: 'certain',
  link: mdn('CORSPreflightDidNotSucceed'),
  weight: 85,
  diagnose(found) {
    if (preflightStatus(found) !== 405) return null;
    const allow = header(found, 'Allow') ?? '';
    const listed = allow.split(',').map((each) => each.trim());
    if (!listed.includes(method(found)) || listed.includes('OPTIONS')) return null;
    const diagnosis = refused(
      found,
      say`this address accepts ${method(found)} (${`Allow: ${allow}`}) but not ${'OPTIONS'}, so it was probably refused before any CORS handling`,
      say`${answerOptions(found)}: put the CORS handling around the router, so that it sees requests no route accepts, or add a route for ${'OPTIONS'}.`,
      'Put the CORS handling around the router',
    );
    return { ...diagnosis, evidence: [...diagnosis.evidence, evidence(found, 'response-header', 'Allow')] };
  },
});
