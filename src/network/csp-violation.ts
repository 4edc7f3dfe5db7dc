// What the page's Content-Security-Policy said about a call it stopped. https://w3c.github.io/webappsec-csp/

import { redirectLocation } from '../fetch/redirect.ts';
import type { Call, CspViolation, Exchange } from './call.ts';

/** From the policy as sent, the list that was broken. Nonces are left out: they are the page's own secrets. */
export function cspViolation(directive: string, policy: string): CspViolation {
  const lists = new Map<string, string>();
  for (const part of policy.split(';')) {
    const [name = '', ...sources] = part.trim().split(/\s+/);
    if (name !== '' && !lists.has(name.toLowerCase())) lists.set(name.toLowerCase(), sources.join(' '));
  }
  const from = fallbacks(directive).find((name) => lists.has(name)) ?? directive;
  const sources = (lists.get(from) ?? '').replace(/'nonce-[^']*'/gi, "'nonce-…'").slice(0, 1000);
  return { directive: directive.toWellFormed(), from: from.toWellFormed(), sources: sources.toWellFormed() };
}

/** https://w3c.github.io/webappsec-csp/#directive-fallback-list */
function fallbacks(directive: string): readonly string[] {
  const plain = directive.replace(/-elem$/, '');
  const worker = directive === 'worker-src' ? ['child-src', 'script-src'] : [];
  return [directive, plain, ...worker, 'default-src'];
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ['connect-src', 'xmlhttprequest'],
  ['font-src', 'font'],
  ['img-src', 'image'],
  ['media-src', 'media'],
  ['manifest-src', 'web_manifest'],
  ['style-src', 'stylesheet'],
]);

/** The webRequest type of what a directive is about, as far as it tells. */
export function resourceTypeOf(directive: string, url: string): string {
  if (/^wss?:/.test(url)) return 'websocket';
  return TYPES.get(directive.replace(/-elem$/, '')) ?? 'script';
}

/** Is this the call whose redirect the policy stopped? The browser names the URL the page called (measured). */
export function isStoppedAtRedirect(call: Call, url: string): boolean {
  const last: Exchange | undefined = call.hops.at(-1)?.request;
  if (call.hops[0]?.request.url !== url || last?.status == null || call.policy !== undefined) return false;
  return redirectLocation(last.status, last.responseHeaders ?? [], last.url) !== null;
}
