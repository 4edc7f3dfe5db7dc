import { ACAO } from '../../../fetch/header-names.ts';
import { sentence } from '../../../text/quote-list.ts';
import { evidence, headerIn, mdn, requestMethod } from '../../context.ts';
import { preflightPhrase } from '../../phrases.ts';
import { allowOptions } from '../../refused-preflight.ts';
import { defineRule, type RuleContext } from '../../rule.ts';
import { allowsPage, siblingsAtUrl } from '../../sibling-responses.ts';

export default defineRule({
  id: 'headers-only-on-response',
  title: 'Preflight lacks the CORS headers',
  explains: ['acao-missing'],
  // A server may leave the headers out of this one preflight on purpose: its method or headers are not on a list.
  certainty: 'likely',
  link: mdn('CORSMissingAllowOrigin'),
  priority: 'request',
  diagnose(context) {
    if (context.failure.leg !== 'preflight') return null;
    const allowed = allowedBefore(context);
    if (allowed === null || answersPreflights(context)) return null;
    return {
      summary: sentence`${preflightPhrase(context)} and got a response without ${ACAO}, although ${allowed.method} to the same URL got ${`${ACAO}: ${allowed.value}`}.`,
      owner: 'server',
      action: sentence`${allowOptions(context)}, the same ones that the other responses already carry: something responds to ${'OPTIONS'} before the CORS handling. If it handles other ${'OPTIONS'} requests so, its list lacks ${requestMethod(context)} or one of the headers.`,
      fix: 'Send the CORS headers on OPTIONS too',
      evidence: [evidence(context, 'response-header', ACAO)],
    };
  },
});

/** The newest answer another call of this tab got from the same address, if it allows this page. */
function allowedBefore(context: RuleContext): { readonly method: string; readonly value: string } | null {
  const before = siblingsAtUrl(context).find((each) => allowsPage(context, each));
  return before === undefined ? null : { method: before.method, value: before.allows ?? '' };
}

/** It has answered another preflight here with the headers: then it is this call that it refuses. */
function answersPreflights(context: RuleContext): boolean {
  return siblingsAtUrl(context).some(({ preflight }) => headerIn(preflight, ACAO) !== null);
}
