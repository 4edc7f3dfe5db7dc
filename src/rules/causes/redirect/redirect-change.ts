// What the rules about redirects over the spelling of an address share: what differs between the address and its target.
import type { Leg } from '../../../fetch/failure.ts';
import type { Text } from '../../../text/text.ts';
import {
  ACAO,
  address,
  clip,
  evidence,
  type Found,
  location,
  looksLikeLogin,
  page,
  permission,
  say,
  url,
  withoutQuery,
} from '../../context.ts';
import type { Diagnosis } from '../../rule.ts';

export interface Change {
  readonly from: URL;
  readonly to: URL;
}

/** The failing exchange's own URL and where it redirected to; null: it did not redirect. */
export function change(found: Found, leg: Leg): Change | null {
  const target = location(found);
  const own = url(found);
  if (found.failure.leg !== leg || target === null || !URL.canParse(target) || !URL.canParse(own)) return null;
  return { from: new URL(own), to: new URL(target) };
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
export function redirected(found: Found, { to }: Change, why: Text, action: Text, fix: string): Diagnosis {
  const target = withoutQuery(to.href);
  const status = String(found.call.hops[found.failure.hop]?.[found.failure.leg]?.status ?? '');
  const summary =
    found.failure.leg === 'preflight'
      ? say`${permission(found)} and was sent on to ${target}, ${why}. Browsers do not follow redirects for that question.`
      : say`${address(found)} redirected the call (${status}) to ${target}, ${why}. That redirect does not allow this page, so the browser did not follow it.`;
  const origin = page(found);
  const allow =
    found.failure.leg === 'preflight' || origin === 'null'
      ? []
      : say` If the redirect has to stay, let it carry ${`${ACAO}: ${origin}`} too.`;
  return {
    summary,
    owner: 'page',
    action: [...action, ...allow],
    fix,
    evidence: [evidence(found, 'status'), evidence(found, 'response-header', 'Location')],
  };
}

/** The same address with or without a slash at the end. */
export function slashRedirect(found: Found, leg: Leg): Diagnosis | null {
  const both = change(found, leg);
  if (both === null || !overSlash(both)) return null;
  const how = both.to.pathname.length > both.from.pathname.length ? 'with' : 'without';
  return redirected(
    found,
    both,
    [`${how} a slash at the end`],
    say`Call ${withoutQuery(both.to.href)} in the page, or have the server accept both spellings.`,
    `Call ${clip(both.to.pathname, 60)}, ${how} the slash`,
  );
}

export function doubleSlashRedirect(found: Found, leg: Leg): Diagnosis | null {
  const both = change(found, leg);
  if (both === null || !overDoubleSlash(both)) return null;
  return redirected(
    found,
    both,
    ['the same address without the doubled slash'],
    say`Call ${withoutQuery(both.to.href)} in the page. A base address that ends in a slash, joined to a path that begins with one, makes two of them.`,
    `Call ${clip(both.to.pathname, 60)}, with single slashes`,
  );
}

export function otherNameRedirect(found: Found, leg: Leg): Diagnosis | null {
  const both = change(found, leg);
  if (both === null || !toOtherName(both)) return null;
  return redirected(
    found,
    both,
    ['the same path at another name of the host'],
    say`Call ${both.to.origin} in the page: that is where the server sends such calls.`,
    `Call ${clip(both.to.origin, 60)} directly`,
  );
}
