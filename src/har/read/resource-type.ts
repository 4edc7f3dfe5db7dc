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

export function harResourceType(resourceType: string | null, headers: HeaderList): string | null {
  const named = resourceType === null ? undefined : CHROME.get(resourceType);
  if (named !== undefined) return named;
  if (get(headers, 'Sec-Fetch-Mode') === 'navigate' || get(headers, 'Upgrade') === 'websocket') return null;
  const destination = DESTINATIONS.get(get(headers, 'Sec-Fetch-Dest') ?? '');
  if (destination !== undefined) return destination;
  // Only a navigation asks for this.
  if (has(headers, 'Upgrade-Insecure-Requests')) return null;
  return has(headers, 'Origin') || has(headers, ACRM) ? 'xmlhttprequest' : 'other';
}
