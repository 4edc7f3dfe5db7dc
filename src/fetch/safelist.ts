// CORS-safelisted methods and request-headers, https://fetch.spec.whatwg.org/#cors-safelisted-request-header
import type { BrowserProfile } from './browser-profiles.ts';
import type { HeaderList } from './model.ts';

/** Case-sensitive on purpose: `patch` is a method of its own (https://fetch.spec.whatwg.org/#concept-method-normalize). */
export function isSafelistedMethod(method: string): boolean {
  return method === 'GET' || method === 'HEAD' || method === 'POST';
}

/** "normalize", https://fetch.spec.whatwg.org/#concept-method-normalize: six names are upper-cased, no others. */
export function normalMethod(method: string): string {
  const upper = method.toUpperCase();
  return /^(DELETE|GET|HEAD|OPTIONS|POST|PUT)$/.test(upper) ? upper : method;
}

// CORS-unsafe request-header byte, https://fetch.spec.whatwg.org/#cors-unsafe-request-header-byte
// biome-ignore lint/suspicious/noControlCharactersInRegex: the standard names these bytes
const UNSAFE_BYTE = /[\x00-\x08\x0a-\x1f"():<>?@[\\\]{}\x7f]/;
const LANGUAGE = /^[0-9A-Za-z *,\-.;=]*$/;
const SIMPLE_RANGE = /^bytes=(\d+)-(\d*)$/i;
const FORM_TYPES = new Set(['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain']);

function isSimpleRange(value: string, { largestRange: largest, anyCaseRange }: BrowserProfile): boolean {
  const match = SIMPLE_RANGE.exec(value);
  if (match === null || !(anyCaseRange || value.startsWith('bytes'))) return false;
  const first = BigInt(match[1] ?? '');
  const last = match[2] ? BigInt(match[2]) : null;
  // Both browsers refuse numbers beyond 64 bits instead of saturating them.
  if (first > largest || (last !== null && last > largest)) return false;
  return last === null || first <= last;
}

function hasFormType(value: string): boolean {
  const essence = (value.split(';')[0] ?? '').replace(/^[\t\n\r ]+|[\t\n\r ]+$/g, '').toLowerCase();
  return FORM_TYPES.has(essence);
}

export function isSafelistedHeader(name: string, value: string, profile: BrowserProfile): boolean {
  if (value.length > 128) return false;
  switch (name.toLowerCase()) {
    case 'accept':
      return !UNSAFE_BYTE.test(value);
    case 'accept-language':
    case 'content-language':
      return LANGUAGE.test(value);
    case 'content-type':
      return !UNSAFE_BYTE.test(value) && hasFormType(value);
    case 'range':
      return isSimpleRange(value, profile);
    default:
      return profile.extraSafelist.get(name.toLowerCase())?.test(value) ?? false;
  }
}

// Headers the browser writes itself: seen by webRequest, never counted. https://fetch.spec.whatwg.org/#forbidden-request-header
const FORBIDDEN = new Set(
  `accept-charset accept-encoding access-control-request-headers access-control-request-method connection content-length
   cookie cookie2 date dnt expect host keep-alive origin referer set-cookie te trailer transfer-encoding upgrade via`.split(
    /\s+/,
  ),
);

export function isForbiddenHeader(name: string): boolean {
  const lower = name.toLowerCase();
  return FORBIDDEN.has(lower) || lower.startsWith('sec-') || lower.startsWith('proxy-');
}

/** Not forbidden, but on the wire by the browser's own doing: whether the page set it too cannot be seen. */
export function isBrowsersOwn(name: string): boolean {
  return BROWSERS_OWN.has(name.toLowerCase());
}

const BROWSERS_OWN = new Set(['user-agent', 'priority', 'upgrade-insecure-requests']);

/**
 * CORS-unsafe request-header names: lower case, sorted, unique
 * (https://fetch.spec.whatwg.org/#cors-unsafe-request-header-names). `list` is what webRequest showed, so the
 * browser's own headers are left out; a page that sets User-Agent itself cannot be told apart here.
 */
export function unsafeHeaderNames(list: HeaderList, profile: BrowserProfile): readonly string[] {
  const unsafe = new Set<string>();
  const safe: string[] = [];
  let total = 0;
  for (const [name, value] of list) {
    const lower = name.toLowerCase();
    if (isForbiddenHeader(lower) || isBrowsersOwn(lower)) continue;
    if (isSafelistedHeader(lower, value, profile)) {
      safe.push(lower);
      total += value.length;
    } else unsafe.add(lower);
  }
  if (profile.totalSafelistLimit && total > 1024) for (const name of safe) unsafe.add(name);
  return [...unsafe].sort();
}
