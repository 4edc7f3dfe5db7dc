// From the calls seen to one server to the smallest CORS policy under which they pass. The engine itself proves it, by
// carrying out its checks again on answers that follow the policy.

import { tokenList } from '../../fetch/header-list.ts';
import { ACAC, ACAH, ACAM, ACAO, ACEH, ACMA } from '../../fetch/header-names.ts';
import type { BrowserName, Engine, Header, HeaderList } from '../../fetch/model.ts';
import { isSafelistedMethod } from '../../fetch/safelist.ts';
import type { Call, Exchange, Hop } from '../../network/call.ts';
import type { Cause } from '../../rules/diagnose.ts';
import { type Text, text } from '../../text/text.ts';
import { assumedCredentials, preflightReasons } from '../../verdict/classify.ts';
import { type Trace, trace } from '../../verdict/trace.ts';
import type { Verdict } from '../../verdict/verdict.ts';
import { allowedToday, isExact, isListable } from './allowed-today.ts';
import { adviceWithoutHeaders, needsBesides, opaqueOrigin, unknownOrigin } from './beyond-headers.ts';
import { requestedHeaders, requestedMethod, withoutPageMistakes } from './page-mistakes.ts';

/** What was asked for, and what the server allows by name today: pasted in place of its setting, it takes nothing away. */
export interface Policy {
  /** Exact serialised origins, e.g. `https://app.example.com`; those of the pages seen come first. */
  readonly origins: readonly string[];
  /** Methods beyond GET, HEAD and POST, which need no permission; in the case a server must list them. */
  readonly methods: readonly string[];
  /** CORS-unsafe request-header names, lower case, sorted. */
  readonly requestHeaders: readonly string[];
  readonly credentials: boolean;
  readonly exposedHeaders: readonly string[];
  /** seconds a browser may reuse the preflight's answer */
  readonly maxAge: number;
  readonly needsPreflight: boolean;
}

export type Fix =
  | {
      readonly kind: 'headers';
      readonly policy: Policy;
      /** What the answer to the preflight must carry, with status 204; null: no preflight is sent. */
      readonly preflight: HeaderList | null;
      readonly response: HeaderList;
      /** What headers alone do not mend. */
      readonly alsoNeeds: readonly Text[];
    }
  | { readonly kind: 'not-headers'; readonly why: Text; readonly steps: readonly Text[] };

/** Ten minutes: short enough to correct a mistake the same day, long enough to spare most preflights. */
const MAX_AGE = 600;

/** `cause`: the first one, as far as it is known; where headers are no part of its solution, none are given. */
export function fixFor(call: Call, verdict: Verdict, browser: BrowserName, cause?: Cause): Fix {
  if (cause?.solvedWithoutHeaders === true)
    return { kind: 'not-headers', why: text`CORS headers do not solve this.`, steps: [cause.action] };
  const policy = policyFor([call], [verdict], browser);
  const headers = requiredHeaders(policy);
  if (verdict.failure !== null) {
    const advice = adviceWithoutHeaders(call, verdict, browser, verdict.failure);
    if (advice !== null) {
      return {
        kind: 'not-headers',
        why: advice.why,
        steps: [...advice.steps, ...afterwards(call, verdict, headers, browser)],
      };
    }
    const besides = needsBesides(call, verdict, browser);
    if (verdict.origin === 'null') {
      const lists = [...(headers.preflight ?? []), ...headers.response].filter(([name]) =>
        /-(Methods|Headers)$/.test(name),
      );
      return { kind: 'not-headers', ...opaqueOrigin(call, verdict, lists, besides) };
    }
    if (policy.origins.length === 0) return { kind: 'not-headers', ...unknownOrigin(verdict) };
  }
  return { kind: 'headers', policy, ...headers, alsoNeeds: needsBesides(call, verdict, browser) };
}

/** What the server has to change as well, once the page's own mistake is out of the way. */
function afterwards(call: Call, verdict: Verdict, headers: RequiredHeaders, browser: BrowserName): readonly Text[] {
  const { failure } = verdict;
  if (failure?.code !== 'preflight-method' && failure?.code !== 'preflight-header') return [];
  const corrected = withoutPageMistakes(call);
  const unseen = corrected.hops.some((hop) => hop.preflight === null && hop.request.status === null);
  if (unseen) return [text`If the call is still blocked after that, CORScope shows what the server has to send.`];
  if (retrace(corrected, verdict, browser).failures.length === 0) return [];
  const lines = (headers.preflight ?? headers.response).map(([name, value]) => `${name}: ${value}`);
  return [text`The server has to respond to the preflight then with ${lines.join('; ')}.`];
}

/** The verdict as it would be had the browser shown that the call is made with credentials: the reader said so. */
export function withKnownCredentials(verdict: Verdict): Verdict {
  return { ...verdict, credentials: { mode: 'include', how: 'seen', why: 'told by the reader' } };
}

export function policyFor(calls: readonly Call[], verdicts: readonly Verdict[], browser: BrowserName): Policy {
  const requested = calls.flatMap((call, index) => [
    ...call.hops.flatMap((hop) => (hop.preflight === null ? [] : [requestedBy(call, hop, hop.preflight, browser)])),
    ...(verdicts[index]?.kind === 'preflight-cached'
      ? call.hops.map(({ request }) => requestedEarlier(call, request, browser))
      : []),
  ]);
  const pages = verdicts
    .map(({ origin }) => origin)
    .filter((origin) => origin !== null)
    .filter(isExact);
  const today = calls.map(allowedToday);
  const methods = [...requested.map(({ method }) => method), ...today.flatMap((each) => each.methods)];
  const requestHeaders = [...requested.flatMap(({ headers }) => headers), ...today.flatMap((each) => each.headers)];
  return {
    // What others are allowed is no fix for a page that no header can name.
    origins:
      pages.length === 0 ? [] : [...new Set([...sorted(pages), ...sorted(today.flatMap(({ origins }) => origins))])],
    methods: sorted(methods.filter((each) => !isSafelistedMethod(each) && isListable(each))),
    requestHeaders: sorted(requestHeaders.filter(isListable)),
    credentials: verdicts.some(({ credentials }) => assumedCredentials(credentials) === 'include'),
    exposedHeaders: sorted(calls.flatMap(exposedToday)),
    maxAge: MAX_AGE,
    needsPreflight: requested.length > 0,
  };
}

function sorted(items: readonly string[]): readonly string[] {
  return [...new Set(items)].sort();
}

/** What scripts can read of the answers now stays readable. `*` names nothing, so nothing is taken from it. */
function exposedToday(call: Call): readonly string[] {
  const listed = tokenList(call.hops.at(-1)?.request.responseHeaders ?? null, ACEH);
  return listed.kind === 'list' ? listed.items.map((name) => name.toLowerCase()).filter(isListable) : [];
}

interface Requested {
  readonly method: string;
  readonly headers: readonly string[];
}

function requestedBy(call: Call, hop: Hop, preflight: Exchange, browser: BrowserName): Requested {
  const visible = preflight.requestHeaders !== null;
  const headers = visible ? requestedHeaders(preflight) : requestedEarlier(call, hop.request, browser).headers;
  return { method: requestedMethod(hop), headers };
}

/** The preflight was answered from the browser's cache, or its headers were not seen: the next one asks for this again. */
function requestedEarlier(call: Call, request: Exchange, browser: BrowserName): Requested {
  const names = preflightReasons(call, request.requestHeaders ?? [], browser);
  return { method: request.method, headers: names.filter((name) => !name.startsWith('access-control-')) };
}

interface RequiredHeaders {
  readonly preflight: HeaderList | null;
  readonly response: HeaderList;
}

/**
 * The headers both answers must carry, for the policy's first origin. `Vary: Origin` is there for one origin too: a cache
 * must not hand this answer to a request that came without an Origin header, or the other way round.
 */
export function requiredHeaders(policy: Policy): RequiredHeaders {
  const [origin] = policy.origins;
  const both: readonly Header[] = [
    ...(origin === undefined ? [] : ([[ACAO, origin]] as const)),
    ...(policy.credentials ? ([[ACAC, 'true']] as const) : []),
    ['Vary', 'Origin'],
  ];
  const exposed: readonly Header[] = policy.exposedHeaders.length > 0 ? [[ACEH, policy.exposedHeaders.join(', ')]] : [];
  if (!policy.needsPreflight) return { preflight: null, response: [...both, ...exposed] };
  const preflight: Header[] = [...both];
  if (policy.methods.length > 0) preflight.push([ACAM, policy.methods.join(', ')]);
  if (policy.requestHeaders.length > 0) {
    preflight.push([ACAH, policy.requestHeaders.join(', ')]);
  }
  preflight.push([ACMA, String(policy.maxAge)]);
  return { preflight, response: [...both, ...exposed] };
}

/** Would this call pass if its server followed the policy? Judged by the same checks as the call itself. */
export function wouldPass(call: Call, verdict: Verdict, policy: Policy, browser: Engine): boolean {
  const headers = requiredHeaders({ ...policy, origins: policy.origins.filter((origin) => origin === verdict.origin) });
  const hops = call.hops.map((hop): Hop => {
    const { preflight, request } = hop;
    return {
      preflight: preflight === null ? null : withResponse(preflight, 204, headers.preflight ?? headers.response),
      request: withResponse(request, request.status ?? 200, headers.response),
    };
  });
  return retrace({ ...call, hops }, verdict, browser).failures.length === 0;
}

function retrace(call: Call, verdict: Verdict, browser: Engine): Trace {
  return trace(call, assumedCredentials(verdict.credentials), browser);
}

function withResponse(exchange: Exchange, status: number, added: HeaderList): Exchange {
  const names = new Set(added.map(([name]) => name.toLowerCase()));
  const otherHeaders = (exchange.responseHeaders ?? []).filter(
    ([name]) => !names.has(name.toLowerCase()) && !name.toLowerCase().startsWith('access-control-'),
  );
  return { ...exchange, status, responseHeaders: [...otherHeaders, ...added], judgedHeaders: null, error: null };
}
