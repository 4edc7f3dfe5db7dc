import { sentence } from '../../../text/quote-list.ts';
import { evidence, mdn, preflightStatus, requestMethod, responseHeader } from '../../context.ts';
import { allowOptions, refusedPreflight } from '../../refused-preflight.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'preflight-method-routing',
  title: 'Route exists, but without OPTIONS',
  explains: ['preflight-status', 'acao-missing'],
  certainty: 'likely',
  coversCheck: true,
  link: mdn('CORSPreflightDidNotSucceed'),
  priority: 'on-the-way',
  diagnose(context) {
    if (preflightStatus(context) !== 405) return null;
    const allow = responseHeader(context, 'Allow') ?? '';
    const listed = allow.split(',').map((each) => each.trim());
    if (!listed.includes(requestMethod(context)) || listed.includes('OPTIONS')) return null;
    const diagnosis = refusedPreflight(
      context,
      sentence`this URL accepts ${requestMethod(context)} (${`Allow: ${allow}`}) but not ${'OPTIONS'}, so it was probably refused before any CORS handling`,
      sentence`${allowOptions(context)}: put the CORS handling around the router, so that it sees requests no route accepts, or add a route for ${'OPTIONS'}.`,
      'Put the CORS handling around the router',
    );
    return { ...diagnosis, evidence: [...diagnosis.evidence, evidence(context, 'response-header', 'Allow')] };
  },
});
