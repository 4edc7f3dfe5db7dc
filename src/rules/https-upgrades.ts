// The browser changed http to https inside itself. In Chromium HSTS does it, in Firefox also a page's
// `upgrade-insecure-requests` (measured; Chromium obeys that before anybody sees the call); in both, extensions do.

import { get } from '../fetch/header-list.ts';
import type { Call } from '../network/call.ts';

/** What Chromium writes there when it decides itself; an extension’s redirect says `WebRequest API`. Only files show it. */
const BROWSER_REASON = /^(HSTS|HttpsUpgrades|DNS)$/i;

export interface Upgrade {
  /** The address the page called. */
  readonly from: string;
  /** In the browser's word; null: not told. */
  readonly reason: string | null;
}

/** How the call came to this hop's address; null: not by such a change. */
export function upgradeTo(call: Call, hop: number): Upgrade | null {
  const before = call.hops[hop - 1]?.request;
  const to = call.hops[hop]?.request.url;
  if (before === undefined || to === before.url || to !== before.url.replace(/^(http|ws):/, '$1s:')) return null;
  // A server's redirect has a status.
  if (before.status === null) return { from: before.url, reason: null };
  const reason = get(before.responseHeaders, 'Non-Authoritative-Reason');
  return reason !== null && BROWSER_REASON.test(reason) ? { from: before.url, reason } : null;
}
