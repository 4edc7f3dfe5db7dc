import { evidence, header, mdn, method, preflightStatus, say } from '../../context.ts';
import { answerOptions, refused } from '../../refused-preflight.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'preflight-method-not-allowed',
  title: 'Server refuses OPTIONS here',
  explains: ['preflight-status', 'acao-missing'],
  certainty: 'certain',
  link: mdn('CORSPreflightDidNotSucceed'),
  weight: 80,
  diagnose(found) {
    const status = preflightStatus(found);
    if (status !== 405 && status !== 501) return null;
    const allow = header(found, 'Allow');
    const listed = allow === null ? [] : say` (it lists ${`Allow: ${allow}`})`;
    const diagnosis = refused(
      found,
      say`the server does not accept ${'OPTIONS'} here${listed}`,
      say`${answerOptions(found)}. Put the CORS handling in front of the routes, where it sees every method. If that is what answered, its list of methods lacks ${method(found)}.`,
      'Accept OPTIONS and answer it with 204',
    );
    if (allow === null) return diagnosis;
    return { ...diagnosis, evidence: [...diagnosis.evidence, evidence(found, 'response-header', 'Allow')] };
  },
});
