import { sentence } from '../../../text/quote-list.ts';
import { evidence, mdn, preflightStatus, requestMethod, responseHeader } from '../../context.ts';
import { allowOptions, refusedNext, refusedPreflight } from '../../refused-preflight.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'preflight-method-not-allowed',
  title: 'Server refuses OPTIONS here',
  explains: ['preflight-status', 'acao-missing'],
  certainty: 'likely',
  coversCheck: true,
  link: mdn('CORSPreflightDidNotSucceed'),
  priority: 'what-failed',
  diagnose(context) {
    const status = preflightStatus(context);
    if (status !== 405 && status !== 501) return null;
    const allow = responseHeader(context, 'Allow');
    const listed = allow === null ? [] : sentence` (it lists ${`Allow: ${allow}`})`;
    const diagnosis = refusedPreflight(
      context,
      sentence`the server does not accept ${'OPTIONS'} here${listed}`,
      sentence`${allowOptions(context)}. Put the CORS handling in front of the routes, where it sees every method. If that is what responded, its list of methods lacks ${requestMethod(context)}.${refusedNext(context)}`,
      'Accept OPTIONS and respond to it with 204',
    );
    if (allow === null) return diagnosis;
    return { ...diagnosis, evidence: [...diagnosis.evidence, evidence(context, 'response-header', 'Allow')] };
  },
});
