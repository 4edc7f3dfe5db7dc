// What asked for it, in webRequest's words.

import { get, has } from '../../fetch/header-list.ts';
import { ACRM } from '../../fetch/header-names.ts';
import type { HeaderList } from '../../fetch/model.ts';

/** Chrome's `_resourceType`; null: not under CORS. */
const CHROME: ReadonlyMap<string, string | null> = new Map([
  ['fetch', 'xmlhttprequest'],
  ['xhr', 'xmlhttprequest'],
  ['eventsource', 'xmlhttprequest'],
  ['image', 'image'],
  ['font', 'font'],
  ['script', 'script'],
  ['stylesheet', 'stylesheet'],
  ['media', 'media'],
  ['texttrack', 'media'],
  ['ping', 'ping'],
  ['manifest', 'web_manifest'],
  ['document', null],
  ['websocket', null],
  ['webtransport', null],
  ['csp-violation-report', null],
]);

/** Sec-Fetch-Dest, https://w3c.github.io/webappsec-fetch-metadata/#sec-fetch-dest-header; null: not under CORS. */
const DESTINATIONS: ReadonlyMap<string, string | null> = new Map([
  ['empty', 'xmlhttprequest'],
  ['image', 'image'],
  ['font', 'font'],
  ['script', 'script'],
  ['style', 'stylesheet'],
  ['audio', 'media'],
  ['video', 'media'],
  ['track', 'media'],
  ['manifest', 'web_manifest'],
  ['document', null],
  ['iframe', null],
  ['frame', null],
  ['embed', null],
  ['object', null],
  ['report', null],
]);

/** What an entry tells of its request, besides headers. */
interface Entry {
  readonly method: string;
  readonly url: string;
  readonly headers: HeaderList;
  /** Chrome's `_resourceType`. */
  readonly resourceType: string | null;
  /** Media type of the response. */
  readonly mimeType: string;
}

export function harResourceType({ method, url, headers, resourceType, mimeType }: Entry): string | null {
  // Whatever some browsers write beside it (measured in files: `Sec-Fetch-Dest: document`).
  if (method === 'OPTIONS' && has(headers, ACRM)) return 'xmlhttprequest';
  const named = resourceType === null ? undefined : CHROME.get(resourceType);
  if (named !== undefined) return named;
  if (get(headers, 'Sec-Fetch-Mode') === 'navigate' || /^websocket$/i.test(get(headers, 'Upgrade') ?? '')) return null;
  const destination = DESTINATIONS.get(get(headers, 'Sec-Fetch-Dest') ?? '');
  if (destination !== undefined) return destination;
  // Only a navigation asks for these.
  if (has(headers, 'Upgrade-Insecure-Requests') || /^text\/html\b/i.test(get(headers, 'Accept') ?? '')) return null;
  if (isFont(url, mimeType)) return 'font';
  if (!has(headers, 'Origin')) return 'other';
  // A POST carries Origin without CORS as well (https://fetch.spec.whatwg.org/#append-a-request-origin-header): a beacon, say.
  return method === 'POST' && isFormType(get(headers, 'Content-Type') ?? '') ? 'other' : 'xmlhttprequest';
}

function isFont(url: string, mimeType: string): boolean {
  return /^(?:font\/|application\/(?:x-)?font-)/i.test(mimeType) || /\.(?:woff2?|[ot]tf|eot)(?:[?#]|$)/i.test(url);
}

/** What a form, or a beacon, may send without asking. */
function isFormType(contentType: string): boolean {
  return /^(?:text\/plain|application\/x-www-form-urlencoded|multipart\/form-data)\s*(?:;|$)|^$/i.test(
    contentType.trim(),
  );
}
