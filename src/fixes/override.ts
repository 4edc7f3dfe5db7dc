// The fix of one call as changes a browser can make to answers on their way in: for this page, this URL, and never more
// than the policy.

import { browserProfiles } from '../fetch/browser-profiles.ts';
import type { Failure } from '../fetch/failure.ts';
import { ACAH, ACAM, ACAO, ACEH, ACMA } from '../fetch/header-names.ts';
import type { BrowserName, HeaderList } from '../fetch/model.ts';
import { originOf } from '../fetch/origin.ts';
import type { Call, Hop } from '../network/call.ts';
import { withoutQuery } from '../rules/context.ts';
import { isRedacted } from '../text/redaction/marks.ts';
import { type Text, text } from '../text/text.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { pageMistakes } from './policy/page-mistakes.ts';
import { fixFor, policyFor, requiredHeaders, withKnownCredentials } from './policy/required.ts';

/** Responses of one URL, whatever its query. */
export interface Override {
  /** Scheme, host, port and path. */
  readonly url: string;
  /** webRequest resource type */
  readonly type: string;
  /** `preflight`: responses to OPTIONS. */
  readonly leg: 'preflight' | 'request';
  /** Headers to set, replacing what the server sent. */
  readonly headers: HeaderList;
}

export interface OverridePlan {
  /** Serialised origin of the page that may read the responses, and its host. */
  readonly pageOrigin: string;
  readonly pageHost: string;
  readonly overrides: readonly Override[];
}

type OverrideDecision =
  | { readonly kind: 'can'; readonly plan: OverridePlan }
  | { readonly kind: 'cannot'; readonly why: Text };

/** null: nothing is blocked that could be tried. */
export function planOverride(call: Call, verdict: Verdict, browser: BrowserName): OverrideDecision | null {
  if (verdict.outcome !== 'blocked') return null;
  const why = obstacleToOverride(call, verdict, browser);
  if (why !== null) return { kind: 'cannot', why };
  const pageOrigin = verdict.origin;
  const pageHost = hostOf(pageOrigin);
  if (pageOrigin === null || pageHost === null) {
    return { kind: 'cannot', why: text`The page has no origin of its own, so no rule can be limited to it.` };
  }
  const overrides = call.hops.flatMap((hop) => overridesOf(call, verdict, hop, pageOrigin, browser));
  if (!overrides.every(({ url }) => isWhole(url))) {
    return {
      kind: 'cannot',
      why: text`CORScope did not keep part of this URL, because it may be secret. No rule can be limited to it.`,
    };
  }
  return { kind: 'can', plan: { pageOrigin, pageHost, overrides } };
}

interface JudgedCall {
  readonly call: Call;
  readonly verdict: Verdict;
}

/** One plan for several calls of one page: those that can be tried. null: none of them is blocked. */
export function planOverrides(judged: readonly JudgedCall[], browser: BrowserName): OverrideDecision | null {
  const decisions = judged.flatMap(({ call, verdict }) => planOverride(call, verdict, browser) ?? []);
  const plans = decisions.flatMap((each) => (each.kind === 'can' ? [each.plan] : []));
  const [first] = plans;
  if (first === undefined) return decisions[0] ?? null;
  const samePage = plans.filter(({ pageOrigin }) => pageOrigin === first.pageOrigin);
  return { kind: 'can', plan: { ...first, overrides: merged(samePage.flatMap(({ overrides }) => overrides)) } };
}

/** One override for each URL, type and leg: what several calls need there, its headers allow together. */
function merged(overrides: readonly Override[]): readonly Override[] {
  const byPlace = new Map<string, Override>();
  for (const each of overrides) {
    const place = JSON.stringify([each.url, each.type, each.leg]);
    const before = byPlace.get(place);
    byPlace.set(place, before === undefined ? each : { ...before, headers: union(before.headers, each.headers) });
  }
  return [...byPlace.values()];
}

function union(some: HeaderList, others: HeaderList): HeaderList {
  const values = new Map(some);
  for (const [name, value] of others) {
    const before = values.get(name);
    const isList = name === ACAM || name === ACAH || name === ACEH;
    if (before === undefined || !isList) values.set(name, value);
    else values.set(name, [...new Set([...before.split(', '), ...value.split(', ')])].join(', '));
  }
  return [...values];
}

/** Why nothing could be tried for this call. */
function obstacleToOverride(call: Call, verdict: Verdict, browser: BrowserName): Text | null {
  for (const failure of [verdict.failure, ...verdict.alsoFails]) {
    const obstacle = failure === null ? null : obstacleIn(failure, browser);
    if (obstacle !== null) return obstacle;
  }
  if (fixFor(call, verdict, browser).kind === 'not-headers') return text`Headers alone do not fix this call.`;
  const [mistake] = pageMistakes(call);
  if (mistake !== undefined) return [...text`The page itself has to change first. `, ...mistake];
  if (verdict.stage === 'redirect' || crosses(call)) {
    return text`The call is redirected, and browsers send the next request with another origin.`;
  }
  return null;
}

/** What a browser lets nobody change: statuses, redirects; in Firefox the number of lines. */
function obstacleIn(failure: Failure, browser: BrowserName): Text | null {
  switch (failure.code) {
    case 'preflight-status':
      return text`The server responds to the preflight with ${String(failure.status)}. A browser can change headers of a response, but not its status.`;
    case 'preflight-redirect':
      return text`The server redirects the preflight. A browser can change headers of a response, but not undo a redirect.`;
    case 'redirect-userinfo':
    case 'redirect-scheme':
      return text`The server redirects to a place no page may be sent to from here.`;
    case 'acao-multiple-lines':
      return browserProfiles[browser].joinsLines
        ? text`Firefox still counts the lines the server sent, whatever is changed afterwards.`
        : null;
    default:
      return null;
  }
}

function crosses(call: Call): boolean {
  return new Set(call.hops.map(({ request }) => originOf(request.url))).size > 1;
}

function overridesOf(
  call: Call,
  verdict: Verdict,
  hop: Hop,
  pageOrigin: string,
  browser: BrowserName,
): readonly Override[] {
  const one = { ...call, hops: [hop] };
  // Where the credentials could not be seen the fix says what they would need as well; for this one page it is tried.
  const assumed = verdict.credentials.mode === 'unknown' ? withKnownCredentials(verdict) : verdict;
  const { preflight, response } = requiredHeaders(policyFor([one], [assumed], browser));
  const base = { url: withoutQuery(hop.request.url), type: call.type };
  return [
    ...(preflight === null
      ? []
      : [{ ...base, leg: 'preflight' as const, headers: forThisPage(preflight, pageOrigin) }]),
    { ...base, leg: 'request' as const, headers: forThisPage(response, pageOrigin) },
  ];
}

/**
 * The page's own origin, so that no other page gains anything; nothing that a browser would keep beyond the end of the try
 * (measured: a preflight's response is used for as long as Max-Age says, also in other tabs). Caches of servers are not
 * asked, so nothing depends on Vary here.
 */
function forThisPage(headers: HeaderList, pageOrigin: string): HeaderList {
  return headers
    .filter(([name]) => name !== 'Vary')
    .map(([name, value]) => {
      if (name === ACAO) return [name, pageOrigin];
      return name === ACMA ? [name, '0'] : [name, value];
    });
}

/** All of it was kept. */
function isWhole(url: string): boolean {
  return !isRedacted(url) && URL.canParse(url);
}

/** Is this a call of that page to one of these URLs? */
export function isOverridden(
  { pageOrigin, urls }: { readonly pageOrigin: string; readonly urls: readonly string[] },
  initiator: string | null,
  url: string,
): boolean {
  return initiator === pageOrigin && urls.includes(withoutQuery(url));
}

export function hostOf(origin: string | null): string | null {
  return origin !== null && origin !== 'null' && URL.canParse(origin) ? new URL(origin).hostname : null;
}
