// What only the page's own code can mend: the case of a method, and response headers sent as request headers.

import { ACRH, ACRM } from '../../fetch/header-names.ts';
import { isSafelistedMethod } from '../../fetch/safelist.ts';
import type { Call, Exchange, Hop } from '../../network/call.ts';
import { preflightHeaderNames, preflightMethod } from '../../network/exchange.ts';
import { type Text, text } from '../../text/text.ts';

/** The method a server has to list. `patch` is a method of its own, and no server has it: the page has to write PATCH. */
export function requestedMethod(hop: Hop): string {
  const method = methodOf(hop);
  return method === 'patch' ? 'PATCH' : method;
}

/** What the preflight asked for; where its own headers were not seen, it can only have been the request's method. */
export function methodOf({ preflight, request }: Hop): string {
  return preflightMethod(preflight) ?? request.method;
}

/** `*` is a name like any other to a page, but in a server's list it stands for every one. */
export const EVERY = '*';

/** CORS-unsafe request-header names, lower case, without the ones that no server can allow alone. */
export function requestedHeaders(preflight: Exchange): readonly string[] {
  return preflightHeaderNames(preflight).filter((name) => !isResponseHeader(name) && name !== EVERY);
}

export function isResponseHeader(name: string): boolean {
  return name.startsWith('access-control-');
}

export function pageMistakes(call: Call): readonly Text[] {
  const preflighted = call.hops.filter(({ preflight }) => preflight !== null);
  const methods = preflighted.map(methodOf);
  const names = preflighted.flatMap(({ preflight }) => preflightHeaderNames(preflight));
  const responseHeaders = [...new Set(names.filter(isResponseHeader))];
  return [
    ...(methods.includes('patch') ? [text`In the page's call write ${"method: 'PATCH'"} in capitals.`] : []),
    ...(methods.includes(EVERY) || names.includes(EVERY)
      ? [
          text`Give the method or header that the page calls ${EVERY} another name: a server can only list it by allowing every one.`,
        ]
      : []),
    ...(responseHeaders.length > 0
      ? [
          text`Remove ${responseHeaders.join(', ')} from the headers the page sends, also from defaults of its HTTP library.`,
        ]
      : []),
  ];
}

/** The same call as a page without these mistakes would have made it. */
export function withoutPageMistakes(call: Call): Call {
  return { ...call, hops: call.hops.map(withoutMistakes) };
}

function withoutMistakes(hop: Hop): Hop {
  return hop.preflight === null
    ? hop
    : withMethodAndHeaders(hop, requestedMethod(hop), requestedHeaders(hop.preflight));
}

/** The same hop of a page that uses this method and sends no other headers than these. */
export function withMethodAndHeaders(hop: Hop, method: string, names: readonly string[]): Hop {
  const { preflight, request } = hop;
  if (preflight === null) return hop;
  const removed = names.length < preflightHeaderNames(preflight).length;
  // An upload listener asks for a preflight of its own, so only a removed header can make one needless.
  if (removed && names.length === 0 && isSafelistedMethod(method)) return { preflight: null, request };
  const otherHeaders = (preflight.requestHeaders ?? []).filter(
    ([name]) => ![ACRM, ACRH].some((each) => each.toLowerCase() === name.toLowerCase()),
  );
  const acrh = names.length > 0 ? ([[ACRH, names.join(',')]] as const) : [];
  return { preflight: { ...preflight, requestHeaders: [...otherHeaders, [ACRM, method], ...acrh] }, request };
}
