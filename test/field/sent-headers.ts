// The headers that Chrome sends with a preflight and with a call, for the cases; and the call that a refused preflight ended.
import type { FieldEntry } from './field-case.ts';

type Headers = Readonly<Record<string, string>>;

/** Sec-Fetch-* goes only to https and to this computer. */
function fetchHeaders(url: string, origin: string, extra: Headers = {}): Headers {
  const target = new URL(url);
  if (target.protocol === 'http:' && !/^(localhost|127\.\d+\.\d+\.\d+)$/.test(target.hostname)) return extra;
  const page = URL.canParse(origin) ? new URL(origin) : null;
  const site = (host: string) => host.split('.').slice(-2).join('.');
  const near = page !== null && page.protocol === target.protocol && site(page.hostname) === site(target.hostname);
  const where = near ? (page.host === target.host ? 'same-origin' : 'same-site') : 'cross-site';
  return { 'Sec-Fetch-Mode': 'cors', 'Sec-Fetch-Site': where, 'Sec-Fetch-Dest': 'empty', ...extra };
}

/** What goes with a call in mode cors from this origin. */
export function callFrom(origin: string, url: string, extra: Headers = {}): Headers {
  return { Origin: origin, ...fetchHeaders(url, origin), ...extra };
}

/** What goes with an element's request without CORS. */
export function elementSends(dest: string, site: 'same-site' | 'cross-site' = 'cross-site'): Headers {
  return { 'Sec-Fetch-Mode': 'no-cors', 'Sec-Fetch-Site': site, 'Sec-Fetch-Dest': dest };
}

/** The OPTIONS request for `method`, and `names` as the browser lists them: lower case, in order of the alphabet. */
export function preflight(
  origin: string,
  method: string,
  url: string,
  names: string | null,
  answer: Pick<FieldEntry, 'status' | 'got' | 'error'>,
): FieldEntry {
  const asks = {
    'Access-Control-Request-Method': method,
    ...(names !== null && { 'Access-Control-Request-Headers': names }),
  };
  return { method: 'OPTIONS', url, type: 'preflight', sent: callFrom(origin, url, asks), ...answer };
}

/** The call itself, which was never sent. */
export function neverSent(method: string, url: string): FieldEntry {
  return { method, url, status: 0, error: 'net::ERR_FAILED' };
}

/** A call without a preflight whose response the browser kept from the page. */
export function refused(
  origin: string,
  url: string,
  answer: Pick<FieldEntry, 'status' | 'got'>,
  more: Partial<FieldEntry> = {},
): FieldEntry {
  return { url, sent: callFrom(origin, url), error: 'net::ERR_FAILED', ...answer, ...more };
}

/** The page's call to its own origin, answered with a redirect. */
export function ownRedirect(
  url: string,
  status: number,
  got: Readonly<Record<string, string>>,
  extra: Headers = {},
): FieldEntry {
  const { origin } = new URL(url);
  return { url, sent: { ...fetchHeaders(url, origin), ...extra }, status, got };
}

/** Where a redirect led the call, which a refused preflight ended. */
export function blockedAt(
  origin: string,
  method: string,
  url: string,
  names: string | null,
  answer: Pick<FieldEntry, 'status' | 'got'>,
): readonly FieldEntry[] {
  return [preflight(origin, method, url, names, answer), neverSent(method, url)];
}
