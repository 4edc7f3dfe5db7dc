import { get } from '../../../fetch/header-list.ts';
import { ACAO } from '../../../fetch/header-names.ts';
import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingExchange, headerIn, urlPath } from '../../context.ts';
import { alreadyReceived } from '../../phrases.ts';
import { defineRule, type RuleContext } from '../../rule.ts';
import { allowsPage, siblingGroups } from '../../sibling-responses.ts';
import { gotStatus, headerMatches, isProduct } from './product-signs.ts';

/** Has this server allowed the page, in the preflight or to another call? Then its CORS setting is right. */
function allowedBefore(context: RuleContext): boolean {
  const preflight = context.call.hops[context.failure.hop]?.preflight ?? null;
  if (allowsPage(context, { allows: headerIn(preflight, ACAO) })) return true;
  return siblingGroups(context).some((group) => allowsPage(context, group));
}

// Laravel adds CORS headers to its own error pages too, so a page without them was printed past it (laravel-cors#521).
export default defineRule({
  id: 'php-dump',
  title: 'PHP ended before CORS headers',
  explains: ['acao-missing'],
  certainty: 'likely',
  link: 'https://laravel.com/docs/helpers#method-dd',
  priority: 'product',
  solvedWithoutHeaders: true,
  diagnose(context) {
    const { leg, status } = context.failure;
    if (leg !== 'request' || (status !== 200 && status !== 500)) return null;
    if (!isProduct(context, 'php') && !isProduct(context, 'laravel')) return null;
    if (!headerMatches(context, 'Content-Type', /^text\/html\b/i)) return null;
    if (/^text\/html\b/i.test(get(failingExchange(context)?.requestHeaders ?? null, 'Accept') ?? '')) return null;
    if (!allowedBefore(context)) return null;
    return {
      summary: sentence`${gotStatus(context)} and an HTML page without CORS headers, although this server allows the page elsewhere. In PHP, ${'dd()'}, ${'die()'} or a fatal error ends the script before CORS headers are added.`,
      owner: 'server',
      action: [
        ...sentence`Remove ${'dd()'}, ${'dump()'}, ${'var_dump()'} and ${'die()'} from the code behind ${urlPath(context)}; write values to the log instead. If there is none, look for a fatal error in PHP’s error log.`,
        ...alreadyReceived(context),
      ],
      fix: 'Remove dd() or dump(), or fix the fatal error',
      evidence: [
        evidence(context, 'status'),
        evidence(context, 'response-header', 'Content-Type'),
        evidence(context, 'response-header', ACAO),
      ],
    };
  },
});
