// What the rules about redirects over the spelling of an address share: what differs between the address and its target.
import type { Leg } from '../../../fetch/failure.ts';
import { ACAO } from '../../../fetch/header-names.ts';
import { clip, sentence } from '../../../text/quote-list.ts';
import type { Text } from '../../../text/text.ts';
import {
  evidence,
  failingUrl,
  looksLikeLogin,
  pageOrigin,
  redirectTarget,
  urlWithoutQuery,
  withoutQuery,
} from '../../context.ts';
import { preflightPhrase } from '../../phrases.ts';
import type { Diagnosis, RuleContext } from '../../rule.ts';

interface Change {
  readonly from: URL;
  readonly to: URL;
}

/** The failing exchange's own URL and where it redirected to; null: it did not redirect. */
export function change(context: RuleContext, leg: Leg): Change | null {
  const target = redirectTarget(context);
  const url = failingUrl(context);
  if (context.failure.leg !== leg || target === null || !URL.canParse(target) || !URL.canParse(url)) return null;
  return { from: new URL(url), to: new URL(target) };
}

function trimmed(path: string): string {
  let end = path.length;
  while (end > 0 && path.charAt(end - 1) === '/') end -= 1;
  return path.slice(0, end);
}

const single = (path: string): string => path.replace(/\/{2,}/g, '/');

export function toHttps({ from, to }: Change): boolean {
  if (from.protocol !== 'http:' || to.protocol !== 'https:' || from.hostname !== to.hostname) return false;
  return trimmed(from.pathname) === trimmed(to.pathname);
}

function overSlash({ from, to }: Change): boolean {
  return from.origin === to.origin && from.pathname !== to.pathname && trimmed(from.pathname) === trimmed(to.pathname);
}

function overDoubleSlash({ from, to }: Change): boolean {
  return from.origin === to.origin && from.pathname.includes('//') && single(from.pathname) === to.pathname;
}

/** The same path at another name of the host: with or without `www.`, or a name below the other. */
function toOtherName({ from, to }: Change): boolean {
  if (from.protocol !== to.protocol || from.hostname === to.hostname || from.pathname !== to.pathname) return false;
  if (looksLikeLogin(to.href, from.href)) return false;
  return from.hostname.endsWith(`.${to.hostname}`) || to.hostname.endsWith(`.${from.hostname}`);
}

/** "The call was redirected to `target`, why": on either leg. */
export function redirected(context: RuleContext, { to }: Change, why: Text, action: Text, fix: string): Diagnosis {
  const target = withoutQuery(to.href);
  const status = String(context.call.hops[context.failure.hop]?.[context.failure.leg]?.status ?? '');
  const summary =
    context.failure.leg === 'preflight'
      ? sentence`${preflightPhrase(context)} and was sent on to ${target}, ${why}. Browsers do not follow redirects for that question.`
      : sentence`${urlWithoutQuery(context)} redirected the call (${status}) to ${target}, ${why}. That redirect does not allow this page, so the browser did not follow it.`;
  const origin = pageOrigin(context);
  const allow =
    context.failure.leg === 'preflight' || origin === 'null'
      ? []
      : sentence` If the redirect has to stay, let it carry ${`${ACAO}: ${origin}`} too.`;
  return {
    summary,
    owner: 'page',
    action: [...action, ...allow],
    fix,
    evidence: [evidence(context, 'status'), evidence(context, 'response-header', 'Location')],
  };
}

/** The same address with or without a slash at the end. */
export function slashRedirect(context: RuleContext, leg: Leg): Diagnosis | null {
  const both = change(context, leg);
  if (both === null || !overSlash(both)) return null;
  const how = both.to.pathname.length > both.from.pathname.length ? 'with' : 'without';
  return redirected(
    context,
    both,
    [`${how} a slash at the end`],
    sentence`Call ${withoutQuery(both.to.href)} in the page, or have the server accept both spellings.`,
    `Call ${clip(both.to.pathname, 60)}, ${how} the slash`,
  );
}

export function doubleSlashRedirect(context: RuleContext, leg: Leg): Diagnosis | null {
  const both = change(context, leg);
  if (both === null || !overDoubleSlash(both)) return null;
  return redirected(
    context,
    both,
    ['the same URL without the doubled slash'],
    sentence`Call ${withoutQuery(both.to.href)} in the page. A base URL that ends in a slash, joined to a path that begins with one, makes two of them.`,
    `Call ${clip(both.to.pathname, 60)}, with single slashes`,
  );
}

export function otherNameRedirect(context: RuleContext, leg: Leg): Diagnosis | null {
  const both = change(context, leg);
  if (both === null || !toOtherName(both)) return null;
  return redirected(
    context,
    both,
    ['the same path at another name of the host'],
    sentence`Call ${both.to.origin} in the page: that is where the server sends such calls.`,
    `Call ${clip(both.to.origin, 60)} directly`,
  );
}
