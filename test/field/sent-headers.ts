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
