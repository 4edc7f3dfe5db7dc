// Which server has to change something.
import type { Call, Exchange } from '../network/call.ts';
import { urlParts } from '../text/url-parts.ts';
import type { Verdict } from '../verdict/verdict.ts';
import type { Target } from './recipe.ts';

/** All exchanges in the order they happened. */
export function exchangesOf(call: Call): readonly Exchange[] {
  return call.hops.flatMap((hop) => (hop.preflight === null ? [hop.request] : [hop.preflight, hop.request]));
}

/** Did the exchange go over the network at all? A request whose preflight failed never does. */
export function wasSent(exchange: Exchange): boolean {
  return exchange.requestHeaders !== null || exchange.status !== null || exchange.fromCache;
}

/** The URL whose server has to change something: of the hop at fault, or the first. */
export function faultUrl(call: Call, verdict: Verdict): string {
  return (call.hops[verdict.failure?.hop ?? 0] ?? call.hops[0])?.request.url ?? '';
}

/** What a recipe is printed for. */
export function targetOf(call: Call, verdict: Verdict): Target {
  const { origin, path } = urlParts(faultUrl(call, verdict));
  return { origin, path, page: verdict.origin ?? call.initiator ?? 'null' };
}

/** The folder that the paths of all these URLs share, e.g. `/v1/customers`; of one path alone, the path. */
export function commonPath(urls: readonly string[]): string {
  const paths = [...new Set(urls.map((url) => urlParts(url).path.replace(/[?#].*$/s, '')))].map((path) =>
    path.split('/'),
  );
  const [first = [''], ...others] = paths;
  if (others.length === 0) return first.join('/') || '/';
  const differs = first.findIndex((segment, index) => others.some((path) => path[index] !== segment));
  return first.slice(0, differs < 0 ? first.length : differs).join('/') || '/';
}
