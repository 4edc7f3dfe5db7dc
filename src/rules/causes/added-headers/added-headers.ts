// Request headers that a library or a tool adds by itself. Its names are a fingerprint: likely, never certain.

import { tokenList } from '../../../fetch/header-list.ts';
import { ACAH, ACRH } from '../../../fetch/header-names.ts';
import { isSafelistedMethod } from '../../../fetch/safelist.ts';
import { quoteList, sentence } from '../../../text/quote-list.ts';
import type { Text } from '../../../text/text.ts';
import { evidence, requestMethod, serverOrigin } from '../../context.ts';
import { addToLists, type MissingHeadersContext } from '../../missing-headers.ts';
import type { Priority } from '../../priority.ts';
import { type Diagnosis, defineRule, type Rule, type RuleContext } from '../../rule.ts';

/** What the page can do so that they are not sent; or, where it needs them, what to know of them. */
type Remedy = { readonly stop: Text } | { readonly keep: Text };

type Added = Remedy & {
  readonly id: string;
  readonly title: string;
  /** Who adds them, as a sentence names it: "Sentry’s tracing", "the AWS SDK". */
  readonly by: string;
  /** All names it may add, lower case; a trailing `*` stands for any ending. */
  readonly names: readonly string[];
  /** Names of which one at least must have been asked for; default: `names`. */
  readonly marks?: readonly string[];
  readonly fix: string;
  /** The product's own documentation, or the report that shows it. */
  readonly link: string;
  /** Default: above the rule of any one header, below a mistake that is certain. */
  readonly priority?: Priority;
  readonly beats?: readonly string[];
};

export function addedHeaders(added: Added): Rule {
  const { id, title, by, names, marks = names, fix, link, priority = 'what-failed', beats = [] } = added;
  const isNamed = oneOf(names);
  const isMark = oneOf(marks);
  return defineRule({
    id,
    title,
    // Where the page can stop them, they may also be all that the preflight was for.
    explains: 'stop' in added ? ['preflight-header', 'preflight-status', 'acao-missing'] : ['preflight-header'],
    certainty: 'likely',
    link,
    priority,
    // The server's side is one way; the page's own comes first where it has one.
    solvedWithoutHeaders: 'stop' in added,
    beats,
    diagnose(context) {
      const asked = requestedNames(context);
      if (!isMissing(context)) return 'stop' in added ? onlyReason(context, added, asked, { isNamed, isMark }) : null;
      const headerNames = context.failure.missing.filter(isNamed);
      // The library that sent one of them sent the others too, listed or not.
      if (headerNames.length === 0 || ![...context.failure.missing, ...asked].some(isMark)) return null;
      return {
        summary: sentence`The call carries ${quoteList(headerNames, 4)}, which ${[by]} adds by itself. ${serverOrigin(context)} does not allow that from another origin, so the browser did not send the call.`,
        ...remedied(context, added),
        fix,
        evidence: [evidence(context, 'response-header', ACAH), evidence(context, 'request-header', ACRH)],
      };
    },
  });
}

function isMissing(context: RuleContext): context is MissingHeadersContext {
  return context.failure.code === 'preflight-header';
}

/** What the preflight asked for, lower case. */
function requestedNames({ call, failure }: RuleContext): readonly string[] {
  const listed = tokenList(call.hops[failure.hop]?.preflight?.requestHeaders ?? null, ACRH);
  return listed.kind === 'list' ? listed.items.map((name) => name.toLowerCase()) : [];
}

/** The call needs a preflight for nothing else, and the server has no answer to one: without them it would just be sent. */
function onlyReason(
  context: RuleContext,
  { by, stop, fix }: Added & { readonly stop: Text },
  asked: readonly string[],
  { isNamed, isMark }: { readonly isNamed: (name: string) => boolean; readonly isMark: (name: string) => boolean },
): Diagnosis | null {
  const needed = context.failure.leg === 'preflight' && isSafelistedMethod(requestMethod(context));
  if (!needed || !asked.some(isMark) || !asked.every(isNamed)) return null;
  return {
    summary: sentence`Only because the call carries ${quoteList(asked, 3)}, which ${[by]} adds by itself, did the browser ask ${serverOrigin(context)} for permission first, and that was refused.`,
    owner: 'page',
    action: stop,
    fix,
    evidence: [evidence(context, 'request-header', ACRH), evidence(context, 'status')],
  };
}

function remedied(context: MissingHeadersContext, remedy: Remedy): Pick<Diagnosis, 'owner' | 'action'> {
  const allow = addToLists(context);
  if ('keep' in remedy) return { owner: 'server', action: [...allow, ' ', ...remedy.keep] };
  return { owner: 'page', action: [...remedy.stop, ...sentence` Or let the server take it: `, ...lowerFirst(allow)] };
}

function oneOf(patterns: readonly string[]): (name: string) => boolean {
  const whole = new Set(patterns);
  const beginnings = patterns.filter((pattern) => pattern.endsWith('*')).map((pattern) => pattern.slice(0, -1));
  return (name) => {
    const lower = name.toLowerCase();
    return whole.has(lower) || beginnings.some((each) => lower.startsWith(each));
  };
}

function lowerFirst([first, ...rest]: Text): Text {
  if (typeof first !== 'string') return first === undefined ? rest : [first, ...rest];
  return [first.charAt(0).toLowerCase() + first.slice(1), ...rest];
}
