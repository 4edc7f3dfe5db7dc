import type { Call } from '../../network/call.ts';
import { withoutQuery } from '../../rules/context.ts';
import { MOST_TRIED } from '../protocol/messages.ts';

/** The first call for each method and URL, as many as can be tried at once: a rule covers every query. */
export function onePerUrl(calls: Iterable<Call>): readonly Call[] {
  const byPlace = new Map<string, Call>();
  for (const call of calls) {
    if (byPlace.size >= MOST_TRIED) break;
    const request = call.hops[0]?.request;
    const place = `${request?.method} ${withoutQuery(request?.url ?? '')}`;
    if (!byPlace.has(place)) byPlace.set(place, call);
  }
  return [...byPlace.values()];
}
