// What rules ask of a case, so that a rule file holds only its own thought. Nothing here throws on hostile values.

import type { Place } from '../fetch/failure.ts';
import { get } from '../fetch/header-list.ts';
import { ACAO } from '../fetch/header-names.ts';
import { originOf, resolve } from '../fetch/origin.ts';
import { redirectLocation } from '../fetch/redirect.ts';
import type { Exchange } from '../network/call.ts';
import type { Evidence, RuleContext } from './rule.ts';

/** The exchange the browser stopped at. */
export function failingExchange(context: RuleContext): Exchange | null {
  const hop = context.call.hops[context.failure.hop];
  if (hop === undefined) return null;
  return context.failure.leg === 'preflight' ? hop.preflight : hop.request;
}

/** A response header of that exchange, as the server sent it. */
export function responseHeader(context: RuleContext, name: string): string | null {
  return headerIn(failingExchange(context), name);
}

export function headerIn(exchange: Exchange | null, name: string): string | null {
  return exchange === null ? null : get(exchange.responseHeaders, name);
}

export function failingStatus(context: RuleContext): number | null {
  return failingExchange(context)?.status ?? null;
}

/** Status of a preflight that was refused, however the browser says it: without CORS headers it names the header. */
export function preflightStatus(context: { readonly failure: Place & { readonly status: number } }): number | null {
  return context.failure.leg === 'preflight' ? context.failure.status : null;
}

/** Where the failing exchange was redirected to, absolute; null: no redirect. */
export function redirectTarget(context: RuleContext): string | null {
  const exchange = failingExchange(context);
  const headers = exchange?.responseHeaders ?? null;
  if (exchange === null || exchange.status === null || headers === null) return null;
  return redirectLocation(exchange.status, headers, exchange.url);
}

/** The URL whose answer failed. */
export function failingUrl(context: RuleContext): string {
  return context.call.hops[context.failure.hop]?.request.url ?? context.call.hops[0]?.request.url ?? '';
}

export function serverOrigin(context: RuleContext): string {
  return originOf(failingUrl(context)) ?? failingUrl(context);
}

/** Host and path without the query, which may hold secrets and says nothing about CORS. */
export function urlWithoutQuery(context: RuleContext): string {
  return withoutQuery(failingUrl(context));
}

export function withoutQuery(target: string): string {
  return target.replace(/[?#][\s\S]*$/, '');
}

export function urlPath(context: RuleContext): string {
  const target = failingUrl(context);
  return URL.canParse(target) ? new URL(target).pathname : target;
}

export function requestMethod(context: RuleContext): string {
  return context.call.hops[context.failure.hop]?.request.method ?? 'GET';
}

/** The origin the browser compares with: what the server has to allow. */
export function pageOrigin(context: RuleContext): string {
  return context.verdict.origin ?? context.call.initiator ?? 'the page’s origin';
}

/** Who asked, before redirects took the origin away. */
export function initiatorOrigin(context: RuleContext): string {
  const first = context.call.hops[0]?.request.requestHeaders ?? null;
  return get(first, 'Origin') ?? context.call.initiator ?? pageOrigin(context);
}

export function withCredentials(context: RuleContext): boolean {
  return context.verdict.credentials.mode === 'include';
}

export function evidence(context: RuleContext, part: Evidence['part'], name: string | null = null): Evidence {
  return { leg: context.failure.leg, hop: context.failure.hop, part, name };
}

/** The two values the CORS check compares. */
export function comparedHeaders(context: RuleContext): readonly Evidence[] {
  return [evidence(context, 'response-header', ACAO), evidence(context, 'request-header', 'Origin')];
}

interface OriginParts {
  readonly scheme: string;
  readonly host: string;
  readonly port: string | null;
  /** What an origin must not have: slash, path, query. */
  readonly rest: string;
}

/** Takes an origin apart as it is written, where a URL parser would mend it. */
export function originParts(value: string): OriginParts | null {
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
): { readonly allowed: OriginParts; readonly page: OriginParts } | null {
  const allowed = originParts(value);
  const page = originParts(origin);
  return allowed === null || page === null ? null : { allowed, page };
}

const LOGIN_PATH =
  /\/(login|log-in|signin|sign-in|sign_in|oauth|oauth2|authorize|authorise|authenticate|sso|saml2?|auth)(?=[/.?]|$)/i;
const LOGIN_HOST =
  /(^|\.)(login|signin|sso|auth|accounts|idp|okta|auth0|onelogin|b2clogin|cloudflareaccess|amazoncognito|authelia|authentik|keycloak)\./i;

/** Does the URL itself look like a place to sign in? */
export function isLoginPath(url: string): boolean {
  return URL.canParse(url) && LOGIN_PATH.test(new URL(url).pathname);
}

/** Did a redirect lead to what looks like a place to sign in? A fingerprint, no proof; a path that the redirect kept is none. */
export function looksLikeLogin(target: string, base: string): boolean {
  const absolute = resolve(target, base);
  if (absolute === null) return false;
  const { hostname, pathname } = new URL(absolute);
  const elsewhere = originOf(absolute) !== originOf(base);
  const kept = keptPath(pathname, base);
  if (LOGIN_PATH.test(pathname.slice(0, pathname.length - kept))) return true;
  if (elsewhere && bringsBack(absolute, base)) return true;
  return elsewhere && kept === 0 && LOGIN_HOST.test(hostname);
}

const RETURN_TO =
  /[?&](?:rd|redirect|redirect_ur[il]|redirectur[il]|return|return_?to|return_?url|next|continue|goto|relaystate)=([^&]{1,2000})/gi;

/** Is the place told where to send the visitor afterwards: back to where the call came from? */
function bringsBack(target: string, base: string): boolean {
  return [...new URL(target).search.matchAll(RETURN_TO)].some(([, value = '']) => {
    const back = value.replace(/%3a/gi, ':').replace(/%2f/gi, '/');
    return URL.canParse(back) && originOf(back) === originOf(base);
  });
}

/** How long the end of the path is that was there before: a redirect may put a locale or a version in front of it. */
function keptPath(path: string, base: string): number {
  if (!URL.canParse(base)) return 0;
  const before = new URL(base).pathname.replace(/\/$/, '');
  if (before === '') return 0;
  const slash = path.endsWith('/') ? 1 : 0;
  return path.slice(0, path.length - slash).endsWith(before) ? before.length + slash : 0;
}

export function spec(anchor: string): string {
  return `https://fetch.spec.whatwg.org/#${anchor}`;
}

/** MDN's page about one of Firefox's reasons. */
export function mdn(reason: string): string {
  return `https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS/Errors/${reason}`;
}

export const MDN_WEB = 'https://developer.mozilla.org/en-US/docs/Web';
