import type { Exchange } from '../../../network/call.ts';
import { ACAO, address, evidence, exchange, type Found, headerOf, say, withoutQuery } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { sameAddress } from '../../sibling-responses.ts';

export default defineRule({
  id: 'cached-without-cors-headers',
  title: 'Cached copy lacks CORS headers',
  explains: ['acao-missing'],
  certainty: 'likely',
  link: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Vary',
  weight: 85,
  diagnose(found) {
    const answer = exchange(found);
    if (answer === null || found.failure.leg === 'preflight') return null;
    const first = cachedFrom(found, answer);
    if (first === null && !answer.fromCache) return null;
    const before = first === null ? say`an earlier load` : say`an earlier load of it without CORS (${first})`;
    return {
      summary: say`The browser took ${withoutQuery(answer.url)} from its own cache, kept there by ${before}, and that copy has no ${ACAO}. The server was not asked again.`,
      owner: 'server',
      action: say`Let the server send ${ACAO} and ${'Vary: Origin'} with ${address(found)} always, also when no origin is named; and load it with the ${'crossorigin'} attribute the first time too. Then empty the browser’s cache once.`,
      fix: 'Send Vary: Origin always; empty the cache',
      evidence: [evidence(found, 'response-header', ACAO), evidence(found, 'response-header', 'Vary')],
    };
  },
});

/** How the earlier load asked (`image`, `script` …), if this answer is the copy kept of it. */
function cachedFrom(found: Found, answer: Exchange): string | null {
  for (const { request, call } of sameAddress(found)) {
    if (request.url !== answer.url || request.status !== answer.status) continue;
    if (headerOf({ ...request, responseHeaders: request.requestHeaders }, 'Sec-Fetch-Mode') !== 'no-cors') continue;
    if (isCopy(request, answer)) return call.type;
  }
  return null;
}

/** A kept copy has the first answer's Date, and none of the headers that belong to one connection (measured). */
function isCopy(first: Exchange, copy: Exchange): boolean {
  const date = headerOf(first, 'Date');
  if (date === null || date !== headerOf(copy, 'Date')) return false;
  const hop = ['Connection', 'Keep-Alive', 'Transfer-Encoding'].filter((name) => headerOf(first, name) !== null);
  return copy.fromCache || (hop.length > 0 && hop.every((name) => headerOf(copy, name) === null));
}
