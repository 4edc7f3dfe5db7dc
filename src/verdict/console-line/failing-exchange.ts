// Where a failure happened, as the browsers' messages name it.
import type { Failure } from '../../fetch/failure.ts';
import { get } from '../../fetch/header-list.ts';
import type { Call, Exchange } from '../../network/call.ts';

export function failingExchangeOf(call: Call, failure: Failure): Exchange | null {
  const hop = call.hops[failure.hop];
  if (hop === undefined) return null;
  return failure.leg === 'preflight' ? hop.preflight : hop.request;
}

/**
 * The fragment a redirect leaves on its target, its own or inherited (https://fetch.spec.whatwg.org/#concept-http-fetch):
 * no part of a request, but of the message.
 */
export function fragmentAt(call: Call, hop: number): string {
  let fragment = '';
  for (const { request } of call.hops.slice(0, hop)) {
    const location = get(request.responseHeaders, 'Location') ?? '';
    const hash = location.indexOf('#');
    if (hash >= 0) fragment = location.slice(hash).trim();
  }
  return fragment;
}
