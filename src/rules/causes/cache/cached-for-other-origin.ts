import { sentence } from '../../../text/quote-list.ts';
import { comparedHeaders, evidence, originParts, pageOrigin, urlWithoutQuery } from '../../context.ts';
import { defineRule, type RuleContext } from '../../rule.ts';
import { siblingGroups } from '../../sibling-responses.ts';
import { SEPARATE, servedFromCache } from './shared-cache.ts';

export default defineRule({
  id: 'cached-for-other-origin',
  title: 'Cache answered for another origin',
  explains: ['acao-mismatch'],
  certainty: 'likely',
  link: 'https://fetch.spec.whatwg.org/#cors-protocol-and-http-caches',
  priority: 'on-the-way',
  diagnose(context) {
    const { value, leg } = context.failure;
    const origin = pageOrigin(context);
    if (leg !== 'request' || originParts(value) === null || origin === 'null') return null;
    const hit = servedFromCache(context);
    if (hit === null && !allowsEachOrigin(context, value)) return null;
    return {
      summary:
        hit === null
          ? sentence`${urlWithoutQuery(context)} allowed ${value}, but this page is ${origin}. The server otherwise answers each page with its own origin, so this answer was probably kept from a call of the other.`
          : sentence`A cache between ${urlWithoutQuery(context)} and the browser gave this answer (${`${hit.name}: ${hit.value}`}). It was probably written for ${value}, and this page is ${origin}.`,
      owner: 'server',
      action: SEPARATE,
      fix: 'Send Vary: Origin always; empty the cache',
      evidence: [
        ...(hit === null ? [] : [evidence(context, 'response-header', hit.name)]),
        ...comparedHeaders(context),
      ],
    };
  },
});

/** Did other answers of this server name whoever asked: the page that this one names, and this page? */
function allowsEachOrigin(context: RuleContext, named: string): boolean {
  const groups = siblingGroups(context);
  return [named, pageOrigin(context)].every((origin) =>
    groups.some(({ requestOrigin, allows }) => requestOrigin === origin && allows === origin),
  );
}
