import { ACAO } from '../../../fetch/header-names.ts';
import { preflightHeaderNames } from '../../../network/exchange.ts';
import { quoteList, sentence } from '../../../text/quote-list.ts';
import { evidence, failingExchange, headerIn, mdn, pageOrigin, requestMethod, responseHeader } from '../../context.ts';
import { preflightPhrase } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';
import { siblingsAtUrl } from '../../sibling-responses.ts';

export default defineRule({
  id: 'preflight-refuses-this-call',
  title: 'Preflight refused for this call',
  explains: ['acao-missing', 'preflight-status'],
  certainty: 'likely',
  link: mdn('CORSMissingAllowOrigin'),
  priority: 'mistake',
  beats: ['preflight-needs-login'],
  diagnose(context) {
    const { status, leg } = context.failure;
    if (
      leg !== 'preflight' ||
      status === 401 ||
      status === 429 ||
      status >= 500 ||
      responseHeader(context, ACAO) !== null
    )
      return null;
    const other = siblingsAtUrl(context).find(({ preflight }) => {
      const value = headerIn(preflight, ACAO);
      return value !== null && (value === '*' || value === pageOrigin(context)) && (preflight?.status ?? 500) < 300;
    });
    if (other === undefined) return null;
    const names = preflightHeaderNames(failingExchange(context));
    const headers = names.length === 0 ? [] : sentence`, and ${quoteList(names, 4)} to its list of headers`;
    return {
      summary: sentence`${preflightPhrase(context)} and got ${String(status)} without a permission, although it permits ${other.method} at the same URL. So its lists probably lack ${requestMethod(context)} or a header of this call.`,
      owner: 'server',
      action: sentence`Add ${requestMethod(context)} to the methods the server allows from other origins${headers}.`,
      fix: 'Allow this call’s method and headers on OPTIONS',
      evidence: [evidence(context, 'status'), evidence(context, 'response-header', ACAO)],
    };
  },
});
