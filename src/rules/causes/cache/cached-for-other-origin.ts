import { ACAO } from '../../../fetch/header-names.ts';
import { isLoopback, originOf } from '../../../fetch/origin.ts';
import { sentence } from '../../../text/quote-list.ts';
import type { Text } from '../../../text/text.ts';
import {
  comparedHeaders,
  evidence,
  failingExchange,
  failingUrl,
  pageOrigin,
  responseHeader,
  urlWithoutQuery,
} from '../../context.ts';
import { defineRule, type Evidence, type RuleContext } from '../../rule.ts';
import { siblingGroups } from '../../sibling-responses.ts';
import { SEPARATE, servedFromCache } from './shared-cache.ts';

export default defineRule({
  id: 'cached-for-other-origin',
  title: 'Cached response for another origin',
  explains: ['acao-mismatch'],
  certainty: 'likely',
  link: 'https://fetch.spec.whatwg.org/#cors-protocol-and-http-caches',
  priority: 'not-the-server',
  diagnose(context) {
    const { value, leg } = context.failure;
    const origin = pageOrigin(context);
    if (leg !== 'request' || originOf(value) !== value || origin === 'null') return null;
    const copy = copyFor(context, value);
    if (copy === null) return null;
    return {
      summary: copy.summary,
      owner: 'server',
      action: copy.action,
      fix: 'Send Vary: Origin always; empty the cache',
      evidence: [...copy.evidence, ...comparedHeaders(context)],
    };
  },
});

interface Copy {
  readonly summary: Text;
  readonly action: Text;
  readonly evidence: readonly Evidence[];
}

/** What shows that the response was written for another page; null: nothing does. */
function copyFor(context: RuleContext, value: string): Copy | null {
  const url = urlWithoutQuery(context);
  const origin = pageOrigin(context);
  if (failingExchange(context)?.fromCache === true) {
    return {
      summary: sentence`The browser took ${url} from its own cache. That copy allows ${value}, so it was kept from a call of that page, and this page is ${origin}.`,
      action: sentence`Let the server send ${'Vary: Origin'} with every response, or ${`${ACAO}: *`} for data that anyone may read without credentials. Then reload the page past the cache once.`,
      evidence: [evidence(context, 'response-header', 'Vary')],
    };
  }
  const hit = servedFromCache(context);
  if (hit !== null) {
    return {
      summary: sentence`A cache between ${url} and the browser gave this response (${`${hit.name}: ${hit.value}`}). It was probably written for ${value}, and this page is ${origin}.`,
      action: SEPARATE,
      evidence: [evidence(context, 'response-header', hit.name)],
    };
  }
  if (allowsEachOrigin(context, value) || namesDeveloper(context, value)) {
    return {
      summary: sentence`${url} allowed ${value}, but this page is ${origin}. The server probably responds to each page with its own origin, and this response was kept from a call of the other.`,
      action: SEPARATE,
      evidence: [evidence(context, 'response-header', 'Vary')],
    };
  }
  return null;
}

/** A public server that names a developer’s own computer repeats the origin it is asked from, and caches may keep this answer. */
function namesDeveloper(context: RuleContext, value: string): boolean {
  if (!isLoopback(value) || isLoopback(failingUrl(context))) return false;
  if (/\borigin\b/i.test(responseHeader(context, 'Vary') ?? '')) return false;
  return /\b(?:public|s-maxage)\b/i.test(responseHeader(context, 'Cache-Control') ?? '');
}

/** Did other answers of this server name whoever asked: the page that this one names, and this page? */
function allowsEachOrigin(context: RuleContext, named: string): boolean {
  const groups = siblingGroups(context);
  return [named, pageOrigin(context)].every((origin) =>
    groups.some(({ requestOrigin, allows }) => requestOrigin === origin && allows === origin),
  );
}
