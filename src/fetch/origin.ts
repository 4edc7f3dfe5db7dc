// Origins: scheme, host and port. https://html.spec.whatwg.org/#origin

/** The serialised origin of a URL, `'null'` when it is opaque, null when it is no URL. */
export function originOf(url: string): string | null {
  return partsOf(url)?.origin ?? null;
}

/** Without port; '' when it is no URL, or one without a host. */
export function hostnameOf(url: string): string {
  return partsOf(url)?.hostname ?? '';
}

interface Parts {
  readonly origin: string;
  readonly hostname: string;
  readonly protocol: string;
}

function partsOf(url: string): Parts | null {
  const before = parsed.get(url);
  if (before !== undefined) return before;
  const parts = URL.canParse(url) ? new URL(url) : null;
  const result = parts === null ? null : { origin: parts.origin, hostname: parts.hostname, protocol: parts.protocol };
  if (parsed.size >= MOST_PARSED) parsed.clear();
  parsed.set(url, result);
  return result;
}

// One call asks for the origin of its few URLs a dozen times, and parsing is what would cost most of it.
const parsed = new Map<string, Parts | null>();
const MOST_PARSED = 200;

export function isHttp(url: string): boolean {
  return /^https?:/i.test(url);
}

/** Same origin, https://html.spec.whatwg.org/#same-origin: an opaque origin equals nothing, not even another `null`. */
export function sameOrigin(a: string | null, b: string | null): boolean {
  return a !== null && a === b && a !== 'null';
}

/**
 * Is this URL of that origin? By text, without parsing: asked of every request of every page. A WebSocket is fetched from
 * the http(s) URL of the same address, https://websockets.spec.whatwg.org/#concept-websocket-establish.
 */
export function isAt(origin: string | null, url: string): boolean {
  if (origin === null || origin === 'null') return false;
  const fetched = url.startsWith('ws') ? `http${url.slice(2)}` : url;
  return fetched.startsWith(origin) && fetched.charAt(origin.length) === '/';
}

/** The host a browser treats as trustworthy over plain http: only to those does it send Sec-Fetch-* headers. */
export function isTrustworthy(url: string): boolean {
  const protocol = partsOf(url)?.protocol;
  return protocol === 'https:' || protocol === 'wss:' || isLoopback(url);
}

/** Does the URL lead to this very computer? */
export function isLoopback(url: string): boolean {
  const hostname = hostnameOf(url);
  return hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '[::1]' || /^127\./.test(hostname);
}

/**
 * Does the URL lead to this computer or, by its number, into a private network? By the host as written: no name is looked up.
 * https://wicg.github.io/local-network-access/#ip-address-space-heading
 */
export function isPrivateAddress(url: string): boolean {
  const hostname = hostnameOf(url);
  return (
    isLoopback(url) ||
    /^(10|192\.168|172\.(1[6-9]|2\d|3[01]))\.[\d.]+$/.test(hostname) ||
    /^\[f[cd][0-9a-f]{2}:/.test(hostname)
  );
}

/** The same, and the names that only a local network gives. https://www.rfc-editor.org/rfc/rfc6762 */
export function isLocalAddress(url: string): boolean {
  return isPrivateAddress(url) || hostnameOf(url).endsWith('.local');
}

/** Location resolved against the URL that answered; null when it cannot be parsed. The fragment plays no part in CORS. */
export function resolve(location: string, base: string): string | null {
  if (!URL.canParse(location, base)) return null;
  return withoutFragment(new URL(location, base).href);
}

export function withoutFragment(url: string): string {
  const hash = url.indexOf('#');
  return hash < 0 ? url : url.slice(0, hash);
}

export function withoutUserinfo(url: string): string {
  return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, '$1');
}

export function hasUserinfo(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { username, password } = new URL(url);
  return username !== '' || password !== '';
}
