import type { Call, Exchange } from '../engine/calls/call.ts';
import type { Verdict } from '../engine/calls/verdict.ts';
import type { Target } from '../engine/fixes/recipe.ts';
import type { Evidence } from '../engine/rules/rule.ts';
import { urlParts } from '../ui/urls.ts';

/** All exchanges in the order they happened. */
export function exchangesOf(call: Call): readonly Exchange[] {
  return call.hops.flatMap((hop) => (hop.preflight === null ? [hop.request] : [hop.preflight, hop.request]));
}

/** The last status seen: of the response, or of the preflight that stopped the call. */
export function statusOf(call: Call): number | null {
  return exchangesOf(call).findLast((exchange) => exchange.status !== null)?.status ?? null;
}

export function duration(call: Call): string {
  const all = exchangesOf(call);
  const start = Math.min(...all.map((exchange) => exchange.startedAt));
  const ends = all.map((exchange) => exchange.endedAt).filter((end) => end !== null);
  if (ends.length === 0) return '';
  const ms = Math.max(...ends) - start;
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(ms < 10000 ? 2 : 1)} s`;
}

/** Did the exchange go over the network at all? A request whose preflight failed never does. */
export function wasSent(exchange: Exchange): boolean {
  return exchange.requestHeaders !== null || exchange.status !== null || exchange.fromCache;
}

/** The URL whose server has to change something: of the hop at fault, or the first. */
export function faultUrl(call: Call, verdict: Verdict): string {
  return (call.hops[verdict.failure?.hop ?? 0] ?? call.hops[0])?.request.url ?? '';
}

/** The header of the check the browser stopped at, which is evidence whatever the cause. */
export function decisiveHeader({ outcome, checks }: Verdict): readonly Evidence[] {
  const stopped = outcome === 'blocked' ? checks.find((check) => !check.passed) : undefined;
  if (stopped === undefined || stopped.header === null) return [];
  return [{ leg: stopped.leg, hop: stopped.hop, part: 'response-header', name: stopped.header }];
}

/** What the server at fault calls itself, lower case; for guessing its recipe. */
export function bannerOf(call: Call): string {
  const headers = exchangesOf(call).flatMap((exchange) => exchange.responseHeaders ?? []);
  const banners = headers.filter(([name]) => /^(server|x-powered-by)$/i.test(name));
  return banners.map(([, value]) => value.toLowerCase()).join(' ');
}

/** What a recipe is printed for. */
export function targetOf(call: Call, verdict: Verdict): Target {
  const { origin, path } = urlParts(faultUrl(call, verdict));
  return { origin, path, page: verdict.origin ?? call.initiator ?? 'null' };
}
