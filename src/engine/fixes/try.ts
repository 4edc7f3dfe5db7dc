// The fix of one call as changes a browser can make to answers on their way in: for this page, this URL, and never more
// than the policy.
import type { Call, Hop } from '../calls/call.ts';
import type { Verdict } from '../calls/verdict.ts';
import { browsers } from '../fetch/browsers.ts';
import type { Failure } from '../fetch/failure.ts';
import type { BrowserName, HeaderList } from '../fetch/model.ts';
import { isRedacted } from '../fetch/not-kept.ts';
import { originOf } from '../fetch/origin.ts';
import { withoutQuery } from '../rules/facts.ts';
import { type Text, text } from '../rules/text.ts';
import { pageMistakes } from './page-mistakes.ts';
import { fixFor, policyFor, requiredHeaders, withCredentialsTold } from './policy.ts';

/** Answers from one URL, whatever its query. */
export interface Rewrite {
  /** Scheme, host, port and path. */
  readonly address: string;
  /** webRequest resource type */
  readonly type: string;
  /** `preflight`: answers to OPTIONS. */
  readonly leg: 'preflight' | 'request';
  /** Headers to set, replacing what the server sent. */
  readonly headers: HeaderList;
}

export interface Trial {
  /** Host of the page that may read the answers. */
  readonly pageHost: string;
  readonly rewrites: readonly Rewrite[];
}

export type Try = { readonly kind: 'can'; readonly trial: Trial } | { readonly kind: 'cannot'; readonly why: Text };

/** null: nothing is blocked that could be tried. */
export function tryFix(call: Call, verdict: Verdict, browser: BrowserName): Try | null {
  if (verdict.outcome !== 'blocked') return null;
  const hindrance = hinders(call, verdict, browser);
  if (hindrance !== null) return { kind: 'cannot', why: hindrance };
  const rewrites = call.hops.flatMap((hop) => rewritesOf(call, verdict, hop));
  const pageHost = hostOf(verdict.origin);
  const addresses = rewrites.map(({ address }) => address);
  if (pageHost === null || rewrites.length === 0 || !addresses.every(isWhole)) {
    return {
      kind: 'cannot',
      why: text`Part of the address was left out when the call was seen, because it may be secret.`,
    };
  }
  return { kind: 'can', trial: { pageHost, rewrites } };
}

function hinders(call: Call, verdict: Verdict, browser: BrowserName): Text | null {
  for (const failure of [verdict.failure, ...verdict.alsoFails]) {
    const why = failure === null ? null : outOfReach(failure, browser);
    if (why !== null) return why;
  }
  if (fixFor(call, verdict).kind === 'not-headers') return text`Headers alone do not mend this call.`;
  const [mistake] = pageMistakes(call);
  if (mistake !== undefined) return [...text`The page itself has to change first. `, ...mistake];
  if (verdict.stage === 'redirect' || crosses(call)) {
    return text`The call is redirected, and browsers send the next request with another origin.`;
  }
  return null;
}

/** What a browser lets nobody change: statuses, redirects; in Firefox the number of lines. */
function outOfReach(failure: Failure, browser: BrowserName): Text | null {
  switch (failure.code) {
    case 'preflight-status':
      return text`The server answers the preflight with ${String(failure.status)}. A browser can change headers of an answer, but not its status.`;
    case 'preflight-redirect':
      return text`The server redirects the preflight. A browser can change headers of an answer, but not undo a redirect.`;
    case 'redirect-userinfo':
    case 'redirect-scheme':
      return text`The server redirects to a place no page may be sent to from here.`;
    case 'acao-multiple-lines':
      return browsers[browser].joinsLines
        ? text`Firefox still counts the lines the server sent, whatever is changed afterwards.`
        : null;
    default:
      return null;
  }
}

function crosses(call: Call): boolean {
  return new Set(call.hops.map(({ request }) => originOf(request.url))).size > 1;
}

function rewritesOf(call: Call, verdict: Verdict, hop: Hop): readonly Rewrite[] {
  const one = { ...call, hops: [hop] };
  // Where the credentials could not be seen the fix says what they would need as well; for this one page it is tried.
  const assumed = verdict.credentials.mode === 'unknown' ? withCredentialsTold(verdict) : verdict;
  const { preflight, response } = requiredHeaders(policyFor([one], [assumed]));
  const base = { address: withoutQuery(hop.request.url), type: call.type };
  return [
    ...(preflight === null ? [] : [{ ...base, leg: 'preflight' as const, headers: settable(preflight) }]),
    { ...base, leg: 'request' as const, headers: settable(response) },
  ];
}

// Caches of servers are not asked, so nothing depends on Vary here; replacing it could harm.
function settable(headers: HeaderList): HeaderList {
  return headers.filter(([name]) => name !== 'Vary');
}

/** All of it was kept, and it is short enough for a rule. */
function isWhole(address: string): boolean {
  return !isRedacted(address) && address.length <= 1000 && URL.canParse(address);
}

/** Is this URL asked for by that page, and among these addresses? */
export function isTriedAt(
  { pageHost, addresses }: { readonly pageHost: string; readonly addresses: readonly string[] },
  initiator: string | null,
  url: string,
): boolean {
  return hostOf(initiator) === pageHost && addresses.includes(withoutQuery(url));
}

export function hostOf(origin: string | null): string | null {
  return origin !== null && origin !== 'null' && URL.canParse(origin) ? new URL(origin).hostname : null;
}
