// What rules ask of a case, so that a rule file holds only its own thought. Nothing here throws on hostile values.

import type { Failure, Place } from '../fetch/failure.ts';
import { get } from '../fetch/header-list.ts';
import { originOf, resolve } from '../fetch/origin.ts';
import { redirectLocation } from '../fetch/redirect.ts';
import type { Exchange } from '../network/call.ts';
import { type Text, text } from '../text/text.ts';
import type { Case, Evidence } from './rule.ts';

/** Any rule's case, whatever failures it explains. */
export type Found = Omit<Case, 'failure'> & { readonly failure: Failure };

/** Values come from strangers and may be 64 KB long; sentences stay short. The evidence shows the whole value. */
export function clip(value: string, length = 80): string {
  if (value === '') return '(empty)';
  return value.length > length ? `${value.slice(0, length - 1).toWellFormed()}…` : value;
}

/** `text` with numbers, ready-made Text, and every value clipped. */
export function say(words: TemplateStringsArray, ...values: readonly (string | number | Text)[]): Text {
  return words.flatMap((word, index): Text => {
    const value = values[index];
    const before: Text = word === '' ? [] : [word];
    if (value === undefined) return before;
    if (typeof value === 'object') return [...before, ...value];
    return [...before, { code: clip(String(value)) }];
  });
}

/** Values as `a`, `b` and `c`; a long list ends in "and 12 more". */
export function listing(values: readonly string[], most = 8): Text {
  const shown = values.length > most ? values.slice(0, most - 1) : values;
  const hidden = values.length - shown.length;
  const parts = shown.map((value) => text`${clip(value, 60)}`);
  if (hidden > 0) parts.push([`${hidden} more`]);
  return parts.flatMap((part, index) => {
    if (index === 0) return part;
    return [index === parts.length - 1 ? ' and ' : ', ', ...part];
  });
}

/** The exchange the browser stopped at. */
export function exchange(found: Found): Exchange | null {
  const hop = found.call.hops[found.failure.hop];
  if (hop === undefined) return null;
  return found.failure.leg === 'preflight' ? hop.preflight : hop.request;
}

/** A response header of that exchange, as the server sent it. */
export function header(found: Found, name: string): string | null {
  return headerOf(exchange(found), name);
}

export function headerOf(answer: Exchange | null, name: string): string | null {
  return answer === null ? null : get(answer.responseHeaders, name);
}

export function status(found: Found): number | null {
  return exchange(found)?.status ?? null;
}

/** Status of a preflight that was refused, however the browser says it: without CORS headers it names the header. */
export function preflightStatus(found: { readonly failure: Place & { readonly status: number } }): number | null {
  return found.failure.leg === 'preflight' ? found.failure.status : null;
}

/** Where the failing exchange was redirected to, absolute; null: no redirect. */
export function location(found: Found): string | null {
  const answer = exchange(found);
  const headers = answer?.responseHeaders ?? null;
  if (answer === null || answer.status === null || headers === null) return null;
  return redirectLocation(answer.status, headers, answer.url);
}

/** The URL whose answer failed. */
export function url(found: Found): string {
  return found.call.hops[found.failure.hop]?.request.url ?? found.call.hops[0]?.request.url ?? '';
}

export function server(found: Found): string {
  return originOf(url(found)) ?? url(found);
}

/** Host and path without the query, which may hold secrets and says nothing about CORS. */
export function address(found: Found): string {
  return withoutQuery(url(found));
}

export function withoutQuery(target: string): string {
  return target.replace(/[?#][\s\S]*$/, '');
}

export function path(found: Found): string {
  const target = url(found);
  return URL.canParse(target) ? new URL(target).pathname : target;
}

export function method(found: Found): string {
  return found.call.hops[found.failure.hop]?.request.method ?? 'GET';
}

/** The origin the browser compares with: what the server has to allow. */
export function page(found: Found): string {
  return found.verdict.origin ?? found.call.initiator ?? 'the page’s origin';
}

/** Who asked, before redirects took the origin away. */
export function asker(found: Found): string {
  const first = found.call.hops[0]?.request.requestHeaders ?? null;
  return get(first, 'Origin') ?? found.call.initiator ?? page(found);
}

/** The page as a sentence names it; `null` is nobody's name. */
export function pageName(found: Found): Text {
  const origin = page(found);
  return origin === 'null' ? say`a page without an origin (${origin})` : say`${origin}`;
}

export function withCredentials(found: Found): boolean {
  return found.verdict.credentials.mode === 'include';
}

export function evidence(found: Found, part: Evidence['part'], name: string | null = null): Evidence {
  return { leg: found.failure.leg, hop: found.failure.hop, part, name };
}

export const ACAO = 'Access-Control-Allow-Origin';
export const ACAC = 'Access-Control-Allow-Credentials';
export const ACAM = 'Access-Control-Allow-Methods';
export const ACAH = 'Access-Control-Allow-Headers';

/** The two values the CORS check compares. */
export function compared(found: Found): readonly Evidence[] {
  return [evidence(found, 'response-header', ACAO), evidence(found, 'request-header', 'Origin')];
}

/** What a preflight is, said in passing. */
export function permission(found: Found): Text {
  return say`Before sending ${method(found)}, the browser asked ${server(found)} for permission (an ${'OPTIONS'} request)`;
}

/** Who must send which header so that this page may read the answer. Never advises allowing `null`. */
export function allowThisPage(found: Found): Text {
  const origin = page(found);
  if (origin === 'null') {
    return say`Give the page an origin of its own first: load it from an ${'http(s)'} address, without a sandbox and without a cross-origin redirect on the way. Then let the server allow that origin.`;
  }
  const extra = withCredentials(found) ? say` and ${`${ACAC}: true`}` : [];
  const where =
    found.failure.leg === 'preflight'
      ? say`both ${'OPTIONS'} and ${method(found)}`
      : say`${method(found)}, errors included,`;
  return say`Let ${server(found)} answer ${where} with ${`${ACAO}: ${origin}`}${extra}.`;
}

/** A call with effects that was stopped only at its answer: worth knowing before it is sent again. */
export function alreadyReceived(found: Found): Text {
  const own = method(found);
  const safe = own === 'GET' || own === 'HEAD' || own === 'OPTIONS';
  if (safe || found.failure.leg === 'preflight' || status(found) === null) return [];
  return say` The server has already received this ${own} and answered it; the browser only keeps the answer from the page.`;
}

/** Firefox prints a CORS message for every network failure. */
export function notCors(found: Found): Text {
  return found.browser === 'firefox' && found.call.type !== 'websocket'
    ? [' Firefox says “CORS request did not succeed” here, although CORS played no part.']
    : [];
}

export interface OriginParts {
  readonly scheme: string;
  readonly host: string;
  readonly port: string | null;
  /** What an origin must not have: slash, path, query. */
  readonly rest: string;
}

/** Takes an origin apart as it is written, where a URL parser would mend it. */
export function parts(value: string): OriginParts | null {
  const [, scheme, authority, rest] = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)([\s\S]*)$/i.exec(value) ?? [];
  if (scheme === undefined || authority === undefined || rest === undefined) return null;
  const [, host, port] = /^(\[[^\]]*\]|[^:]*)(?::(\d*))?$/.exec(authority) ?? [];
  if (host === undefined || host === '') return null;
  return { scheme: scheme.toLowerCase(), host: host.toLowerCase(), port: port ?? null, rest };
}

/** The value and the page's origin, both taken apart; null when one of them is no origin. */
export function bothOrigins(
  value: string,
  origin: string,
): { readonly its: OriginParts; readonly ours: OriginParts } | null {
  const its = parts(value);
  const ours = parts(origin);
  return its === null || ours === null ? null : { its, ours };
}

const LOGIN_PATH =
  /\/(login|log-in|signin|sign-in|sign_in|oauth|oauth2|authorize|authorise|sso|saml2?|auth)(?=[/.?]|$)/i;
const LOGIN_HOST =
  /(^|\.)(login|signin|sso|auth|accounts|idp|okta|auth0|onelogin|b2clogin|cloudflareaccess|amazoncognito)\./i;

/** Does this URL look like a place to sign in? A fingerprint, no proof. */
export function looksLikeLogin(target: string, base: string): boolean {
  const absolute = resolve(target, base);
  if (absolute === null) return false;
  const { hostname, pathname } = new URL(absolute);
  return LOGIN_PATH.test(pathname) || (LOGIN_HOST.test(hostname) && originOf(absolute) !== originOf(base));
}

export function spec(anchor: string): string {
  return `https://fetch.spec.whatwg.org/#${anchor}`;
}

/** MDN's page about one of Firefox's reasons. */
export function mdn(reason: string): string {
  return `https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS/Errors/${reason}`;
}
