import { values } from '../fetch/header-list.ts';
import type { Call, Exchange } from '../network/call.ts';

/** CORS headers that something changed between the server and the browser's check, lower case; []: none. */
export function rewrittenHeaders(call: Call): readonly string[] {
  return call.hops.flatMap(({ preflight, request }) => [preflight, request].flatMap(changedIn));
}

function changedIn(exchange: Exchange | null): readonly string[] {
  if (exchange?.judgedHeaders == null) return [];
  const { judgedHeaders, responseHeaders } = exchange;
  const names = new Set([...judgedHeaders, ...(responseHeaders ?? [])].map(([name]) => name.toLowerCase()));
  return [...names].filter(
    (name) =>
      name.startsWith('access-control-') && values(judgedHeaders, name).join() !== values(responseHeaders, name).join(),
  );
}
