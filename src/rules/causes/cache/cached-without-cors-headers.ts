import { ACAO } from '../../../fetch/header-names.ts';
import type { Exchange } from '../../../network/call.ts';
import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingExchange, headerIn, urlWithoutQuery, withoutQuery } from '../../context.ts';
import { defineRule, type RuleContext } from '../../rule.ts';
import { siblingsAtUrl } from '../../sibling-responses.ts';

export default defineRule({
  id: 'cached-without-cors-headers',
  title: 'Cached copy lacks CORS headers',
  explains: ['acao-missing'],
  certainty: 'likely',
  link: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Vary',
  priority: 'not-the-server',
  diagnose(context) {
    const exchange = failingExchange(context);
    if (exchange === null || context.failure.leg === 'preflight') return null;
    const first = cachedFrom(context, exchange);
    if (first === null && !exchange.fromCache) return null;
    const before = first === null ? sentence`an earlier load` : sentence`an earlier load of it without CORS (${first})`;
    return {
      summary: sentence`The browser took ${withoutQuery(exchange.url)} from its own cache, kept there by ${before}, and that copy has no ${ACAO}. The server was not asked again.`,
      owner: 'server',
      action: sentence`Let the server send ${ACAO} and ${'Vary: Origin'} with ${urlWithoutQuery(context)} always, also when no origin is named; and load it with the ${'crossorigin'} attribute the first time too. Then empty the browser’s cache once.`,
      fix: 'Send Vary: Origin always; empty the cache',
      evidence: [evidence(context, 'response-header', ACAO), evidence(context, 'response-header', 'Vary')],
    };
  },
});

/** How the earlier load asked (`image`, `script` …), if this answer is the copy kept of it. */
function cachedFrom(context: RuleContext, exchange: Exchange): string | null {
  for (const { request, call } of siblingsAtUrl(context)) {
    if (request.url !== exchange.url || request.status !== exchange.status) continue;
    if (headerIn({ ...request, responseHeaders: request.requestHeaders }, 'Sec-Fetch-Mode') !== 'no-cors') continue;
    if (isCopy(request, exchange)) return call.type;
  }
  return null;
}

/** A kept copy has the first answer's Date, and none of the headers that belong to one connection (measured). */
function isCopy(first: Exchange, copy: Exchange): boolean {
  const date = headerIn(first, 'Date');
  if (date === null || date !== headerIn(copy, 'Date')) return false;
  const hop = ['Connection', 'Keep-Alive', 'Transfer-Encoding'].filter((name) => headerIn(first, name) !== null);
  return copy.fromCache || (hop.length > 0 && hop.every((name) => headerIn(copy, name) === null));
}
