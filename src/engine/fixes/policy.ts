// From the calls seen to one server to the smallest CORS policy under which they pass. The engine itself proves it, by
// carrying out its checks again on answers that follow the policy.
import type { Call, Exchange, Hop } from '../calls/call.ts';
import { trace } from '../calls/trace.ts';
import type { Verdict } from '../calls/verdict.ts';
import { get } from '../fetch/headers.ts';
import type { BrowserName, Header, HeaderList } from '../fetch/model.ts';
import { isSafelistedMethod } from '../fetch/safelist.ts';
import type { Text } from '../rules/text.ts';
import { needsBesides, withoutHeaders } from './advice.ts';

/** Never wider than what was seen. */
export interface Policy {
  /** Exact serialised origins, e.g. `https://app.example.com`. */
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

export function fixFor(call: Call, verdict: Verdict): Fix {
  if (verdict.failure !== null) {
    const other = withoutHeaders(call, verdict, verdict.failure);
    if (other !== null) return { kind: 'not-headers', ...other };
  }
  const policy = policyFor([call], [verdict]);
  return { kind: 'headers', policy, ...requiredHeaders(policy), alsoNeeds: needsBesides(call, verdict) };
}

export function policyFor(calls: readonly Call[], verdicts: readonly Verdict[]): Policy {
  const preflights = calls.flatMap((call) => call.hops.map((hop) => hop.preflight)).filter((each) => each !== null);
  const asked = preflights.flatMap((preflight) => requestedHeaders(preflight));
  return {
    origins: sorted(verdicts.map(({ origin }) => origin).filter((origin) => origin !== null)),
    methods: sorted(preflights.map(requestedMethod).filter((method) => !isSafelistedMethod(method))),
    requestHeaders: sorted(asked.filter((name) => !name.startsWith('access-control-'))),
    credentials: verdicts.some(({ credentials }) => credentials.mode === 'include'),
    exposedHeaders: [],
    maxAge: MAX_AGE,
    needsPreflight: preflights.length > 0,
  };
}

function sorted(items: readonly string[]): readonly string[] {
  return [...new Set(items)].sort();
}

/** `patch` is a method of its own, and no server has it: the page has to write PATCH, and the server lists that. */
function requestedMethod(preflight: Exchange): string {
  const method = get(preflight.requestHeaders, 'Access-Control-Request-Method') ?? '';
  return method === 'patch' ? 'PATCH' : method;
}

function requestedHeaders(preflight: Exchange): readonly string[] {
  const asked = get(preflight.requestHeaders, 'Access-Control-Request-Headers') ?? '';
  return asked
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '');
}

/**
 * The headers both answers must carry, for the policy's first origin. `Vary: Origin` is there for one origin too: a cache
 * must not hand this answer to a request that came without an Origin header, or the other way round.
 */
export function requiredHeaders(policy: Policy): { preflight: HeaderList | null; response: HeaderList } {
  const [origin = ''] = policy.origins;
  const both: readonly Header[] = [
    ['Access-Control-Allow-Origin', origin],
    ...(policy.credentials ? ([['Access-Control-Allow-Credentials', 'true']] as const) : []),
    ['Vary', 'Origin'],
  ];
  const exposed: readonly Header[] =
    policy.exposedHeaders.length > 0 ? [['Access-Control-Expose-Headers', policy.exposedHeaders.join(', ')]] : [];
  if (!policy.needsPreflight) return { preflight: null, response: [...both, ...exposed] };
  const preflight: Header[] = [...both];
  if (policy.methods.length > 0) preflight.push(['Access-Control-Allow-Methods', policy.methods.join(', ')]);
  if (policy.requestHeaders.length > 0) {
    preflight.push(['Access-Control-Allow-Headers', policy.requestHeaders.join(', ')]);
  }
  preflight.push(['Access-Control-Max-Age', String(policy.maxAge)]);
  return { preflight, response: [...both, ...exposed] };
}

/** Would this call pass if its server followed the policy? Judged by the same checks as the call itself. */
export function wouldPass(call: Call, verdict: Verdict, policy: Policy, browser: BrowserName): boolean {
  const headers = requiredHeaders({ ...policy, origins: policy.origins.filter((origin) => origin === verdict.origin) });
  const hops = call.hops.map((hop): Hop => {
    const { preflight, request } = hop;
    return {
      preflight: preflight === null ? null : answered(preflight, 204, headers.preflight ?? headers.response),
      request: answered(request, request.status ?? 200, headers.response),
    };
  });
  const mode = verdict.credentials.mode === 'include' ? 'include' : 'not-include';
  return trace({ ...call, hops }, mode, browser).failures.length === 0;
}

function answered(exchange: Exchange, status: number, added: HeaderList): Exchange {
  const names = new Set(added.map(([name]) => name.toLowerCase()));
  const kept = (exchange.responseHeaders ?? []).filter(
    ([name]) => !names.has(name.toLowerCase()) && !name.toLowerCase().startsWith('access-control-'),
  );
  return { ...exchange, status, responseHeaders: [...kept, ...added], judgedHeaders: null, error: null };
}
