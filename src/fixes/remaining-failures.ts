// All faults at once: what would block the call next if the fault the browser stopped at were mended, and then the next, in
// the order in which the browser would meet them. So that a server is mended once, and not fault by fault.

import type { Failure, FailureOf, Place } from '../fetch/failure.ts';
import { isToken } from '../fetch/header-list.ts';
import { ACAC, ACAH, ACAM, ACAO } from '../fetch/header-names.ts';
import type { BrowserName, HeaderList } from '../fetch/model.ts';
import { redirectLocation, taintedOrigin } from '../fetch/redirect.ts';
import type { Call, Exchange, Hop } from '../network/call.ts';
import { lastHop, preflightHeaderNames } from '../network/exchange.ts';
import { withoutQuery } from '../rules/context.ts';
import { type Cause, diagnose } from '../rules/diagnose.ts';
import { type Text, text } from '../text/text.ts';
import { assumedCredentials, modeOf } from '../verdict/classify.ts';
import { originsOfHop, trace } from '../verdict/trace.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { isResponseHeader, methodOf, withMethodAndHeaders } from './policy/page-mistakes.ts';

interface RemainingFailures {
  /** Proven by answers that were seen; the fault the browser stopped at is not among them. */
  readonly faults: readonly Failure[];
  /** What comes behind them, and was not seen. */
  readonly unseen: Unseen | null;
}

type Unseen =
  | { readonly kind: 'request'; readonly method: string }
  | { readonly kind: 'answer' }
  | { readonly kind: 'redirect'; readonly location: string | null; readonly origin: string | null };

const NOTHING: RemainingFailures = { faults: [], unseen: null };

/** More faults than a call can have: no hostile answer keeps this going. */
const MOST = 40;

const known = new WeakMap<
  Call,
  { readonly verdict: Verdict; readonly browser: BrowserName; readonly ahead: RemainingFailures }
>();

/** Remembered per Call object: the details and the report for whoever runs the server both ask. */
export function remainingFailures(call: Call, verdict: Verdict, browser: BrowserName): RemainingFailures {
  const before = known.get(call);
  if (before?.verdict === verdict && before.browser === browser) return before.ahead;
  const result = lookAhead(call, verdict, browser);
  known.set(call, { verdict, browser, ahead: result });
  return result;
}

function lookAhead(call: Call, verdict: Verdict, browser: BrowserName): RemainingFailures {
  const { failure, outcome } = verdict;
  if (failure === null || (outcome !== 'blocked' && outcome !== 'failed')) return NOTHING;
  if (modeOf(call) !== 'cors') return NOTHING;
  const faults: Failure[] = [];
  let now = call;
  for (let count = 0; count < MOST; count += 1) {
    const [fault] = trace(now, assumedCredentials(verdict.credentials), browser).failures;
    // What stopped the call is not of the CORS protocol: only the answer it kept away could tell.
    if (count === 0 && fault?.code !== failure.code) {
      return lastHop(call).request.status === null ? { faults, unseen: { kind: 'answer' } } : NOTHING;
    }
    if (fault === undefined) return { faults, unseen: unseenBehind(now) };
    if (count > 0) faults.push(fault);
    const next = withFix(now, fault);
    if (next === null) return { faults, unseen: unseenAt(fault) };
    now = next;
  }
  return { faults, unseen: null };
}

function unseenAt(fault: Failure): Unseen {
  return fault.leg === 'preflight' ? { kind: 'answer' } : { kind: 'redirect', location: null, origin: null };
}

/** Every answer that was seen lets the call pass: what would the browser do then? */
function unseenBehind(call: Call): Unseen | null {
  const hop = lastHop(call);
  const { status, responseHeaders, url } = hop.request;
  if (status === null) return { kind: 'request', method: methodOf(hop) };
  const location = redirectLocation(status, responseHeaders ?? [], url);
  if (location === null) return null;
  const urls = [...call.hops.map(({ request }) => request.url), location];
  return { kind: 'redirect', location, origin: taintedOrigin(call.initiator ?? 'null', urls, urls.length - 1) };
}

/** The call with this one fault mended, and nothing else; null: what would come then was not seen. */
function withFix(call: Call, fault: Failure): Call | null {
  switch (fault.code) {
    case 'acao-missing':
    case 'acao-empty':
    case 'acao-multiple-lines':
    case 'acao-list':
    case 'acao-invalid':
    case 'acao-mismatch':
    case 'acao-null-origin':
    case 'acao-wildcard-credentials':
      return withHeader(call, fault, ACAO, () => originsOfHop(call, fault.hop)[fault.leg]);
    case 'acac-not-true':
      return withHeader(call, fault, ACAC, () => 'true');
    case 'preflight-status':
    case 'preflight-redirect':
      return withExchange(call, fault, (exchange) => ({
        ...exchange,
        status: 204,
        responseHeaders: without(exchange, 'Location'),
      }));
    case 'preflight-acam-syntax':
      return withHeader(call, fault, ACAM, () => namesIn(fault.value).join(', '));
    case 'preflight-acah-syntax':
      return withHeader(call, fault, ACAH, () => namesIn(fault.value).join(', '));
    case 'preflight-method':
      return isToken(fault.method) ? withMethod(call, fault) : null;
    case 'preflight-header':
      // What a file says was asked for may be no name at all: in a list it would make the list unreadable.
      return fault.missing.every(isToken) ? withHeaders(call, fault) : null;
    default:
      return null;
  }
}

/** What a list that cannot be read may have meant: every name in it. */
function namesIn(list: string): readonly string[] {
  // Quotes are letters of a name to the grammar, and to nobody else: none begins or ends with one.
  return list.match(/[!#$%&*+\-.^_|~0-9A-Za-z](?:['`]*[!#$%&*+\-.^_|~0-9A-Za-z])*/g) ?? [];
}

/** `patch` is the page's to mend, everything else the server's. */
function withMethod(call: Call, fault: FailureOf<'preflight-method'>): Call {
  if (fault.method !== 'patch') return withHeader(call, fault, ACAM, () => [...fault.allowed, fault.method].join(', '));
  return withHop(call, fault, (hop) => withMethodAndHeaders(hop, 'PATCH', preflightHeaderNames(hop.preflight)));
}

/** Response headers that the page sends are the page's to take out, all others the server's to allow. */
function withHeaders(call: Call, fault: FailureOf<'preflight-header'>): Call {
  const listed = fault.missing.filter((name) => !isResponseHeader(name));
  const allowed = withHeader(call, fault, ACAH, () => [...fault.allowed, ...listed].join(', '));
  return withHop(allowed, fault, (hop) => {
    const requested = preflightHeaderNames(hop.preflight);
    const missing = new Set(fault.missing);
    const remaining = requested.filter((name) => !isResponseHeader(name) || !missing.has(name));
    return remaining.length === requested.length ? hop : withMethodAndHeaders(hop, methodOf(hop), remaining);
  });
}

function withHeader(call: Call, fault: Failure, name: string, value: () => string): Call {
  return withExchange(call, fault, (exchange) => ({
    ...exchange,
    responseHeaders: [...without(exchange, name), [name, value()]],
  }));
}

function without({ responseHeaders }: Exchange, name: string): HeaderList {
  return (responseHeaders ?? []).filter(([headerName]) => headerName.toLowerCase() !== name.toLowerCase());
}

function withExchange(call: Call, { leg, hop }: Failure, change: (exchange: Exchange) => Exchange): Call {
  return withHop(call, { hop }, ({ preflight, request }) =>
    leg === 'request'
      ? { preflight, request: change(request) }
      : { preflight: preflight && change(preflight), request },
  );
}

function withHop(call: Call, { hop }: { readonly hop: number }, change: (hop: Hop) => Hop): Call {
  return { ...call, hops: call.hops.map((each, index) => (index === hop ? change(each) : each)) };
}

/** One fault to come, in the words of the rule that is sure of it. */
interface NextFault {
  readonly id: string;
  readonly title: string;
  readonly fix: string;
}

interface RemainingFailuresText {
  readonly faults: readonly NextFault[];
  readonly unseen: Text | null;
}

/**
 * `firstCause` is the cause that was named first. One cause may have two faults, as a missing route has a missing header and
 * a status: it is not named again.
 */
export function describeRemainingFailures(
  call: Call,
  verdict: Verdict,
  browser: BrowserName,
  firstCause: Cause | undefined,
): RemainingFailuresText {
  const { faults, unseen } = remainingFailures(call, verdict, browser);
  return {
    faults: faults.flatMap((failure) => {
      const causes = diagnose(call, { ...verdict, failure, code: failure.code, alsoFails: [] }, browser);
      const cause = causes.find(({ certainty }) => certainty === 'certain') ?? causes.at(-1);
      if (cause === undefined || (cause.id === firstCause?.id && isSamePlace(failure, verdict.failure))) return [];
      return [{ id: cause.id, title: cause.title, fix: cause.fix }];
    }),
    unseen: unseen === null ? null : unseenText(unseen),
  };
}

function isSamePlace(a: Place, b: Place | null): boolean {
  return a.leg === b?.leg && a.hop === b.hop;
}

function unseenText(unseen: Unseen): Text {
  switch (unseen.kind) {
    case 'request':
      return text`Whether the response to ${unseen.method} itself lets the page read it cannot be seen until the preflight passes.`;
    case 'answer':
      return text`Whether the server’s response lets the page read it cannot be seen until one arrives.`;
    case 'redirect': {
      if (unseen.location === null) return text`The response of the redirect’s new target cannot be seen yet.`;
      const target = withoutQuery(unseen.location);
      return unseen.origin === 'null'
        ? text`The response of ${target} cannot be seen until the browser follows the redirect. It will ask there with ${'Origin: null'}.`
        : text`The response of ${target} cannot be seen until the browser follows the redirect.`;
    }
    default:
      return unseen satisfies never;
  }
}
