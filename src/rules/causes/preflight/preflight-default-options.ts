import { ACAO } from '../../../fetch/header-names.ts';
import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingExchange, mdn, preflightStatus, responseHeader } from '../../context.ts';
import { preflightPhrase } from '../../phrases.ts';
import { allowOptions, refusedNext } from '../../refused-preflight.ts';
import { defineRule, type RuleContext } from '../../rule.ts';

export default defineRule({
  id: 'preflight-default-options',
  title: 'OPTIONS response without CORS headers',
  explains: ['acao-missing'],
  certainty: 'likely',
  coversCheck: true,
  link: mdn('CORSMissingAllowOrigin'),
  priority: 'what-failed',
  diagnose(context) {
    const status = preflightStatus(context);
    const allow = responseHeader(context, 'Allow');
    if (status === null || status < 200 || status > 299 || allow === null || saysMore(context)) return null;
    return {
      summary: sentence`${preflightPhrase(context)} and got ${String(status)} with ${`Allow: ${allow}`}: a list of methods, but not a word about other origins.`,
      owner: 'server',
      action: sentence`${allowOptions(context)}. ${'Allow'} is what web servers send for OPTIONS by themselves. The CORS handling has to come before that; if it does, it passed this one on, as some do for an origin they do not allow.${refusedNext(context)}`,
      fix: 'Let the CORS handler respond to OPTIONS first',
      evidence: [evidence(context, 'response-header', 'Allow'), evidence(context, 'response-header', ACAO)],
    };
  },
});

/** Whoever sends any CORS header has heard of CORS. */
function saysMore(context: RuleContext): boolean {
  const headers = failingExchange(context)?.responseHeaders ?? [];
  return headers.some(([name]) => name.toLowerCase().startsWith('access-control-'));
}
