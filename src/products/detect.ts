// Which layers an answer shows, from the outside in, each with the header that gave it away.

import { values } from '../fetch/header-list.ts';
import { hostnameOf } from '../fetch/origin.ts';
import type { Call, Exchange } from '../network/call.ts';
import { products as known, type ProductId } from './products.ts';
import { PRODUCT_KINDS, type Product, type ProductKind, type Signature } from './signature.ts';

const layers: readonly (Product & { readonly id: ProductId })[] = known;

export interface DetectedProduct {
  readonly id: ProductId;
  readonly name: string;
  readonly kind: ProductKind;
  /** `certain`: it names itself there. `likely`: a habit that others may share. */
  readonly certainty: 'certain' | 'likely';
  /** Header name, `Set-Cookie` or `host`, and what stood there. */
  readonly evidence: { readonly part: string; readonly value: string };
}

interface SignatureMatch {
  readonly certainty: DetectedProduct['certainty'];
  readonly evidence: DetectedProduct['evidence'];
}

/** The layers of one answer, from the outside in, and whether that order is known or only usual. */
export interface ResponsePath {
  readonly products: readonly DetectedProduct[];
  readonly ordered: boolean;
}

/** Nothing when the answer names nobody. Never throws on hostile values. */
export function detectPath(exchange: Exchange | null): ResponsePath {
  if (exchange === null || exchange.responseHeaders === null) return { products: [], ordered: true };
  const matches = layers.flatMap((layer): Match[] => {
    const sign = firstSign(exchange, layer.signatures);
    return sign === null ? [] : [{ layer, ...sign }];
  });
  const shown = matches.filter((each) => !matches.some((other) => yields(each, other)));
  const line = alongVia(
    exchange,
    shown.toSorted((a, b) => place(a, shown) - place(b, shown)),
  );
  return {
    products: line.map(({ layer: { id, name, kind }, certainty, evidence }) => ({
      id,
      name,
      kind,
      certainty,
      evidence,
    })),
    ordered: isOrdered(exchange, line),
  };
}

export function detectProducts(exchange: Exchange | null): readonly DetectedProduct[] {
  return detectPath(exchange).products;
}

/** Whether this one layer shows, asked without looking for the others. */
export function isDetected(exchange: Exchange | null, id: ProductId): boolean {
  const layer = layers.find((each) => each.id === id);
  if (exchange === null || exchange.responseHeaders === null || layer === undefined) return false;
  return firstSign(exchange, layer.signatures) !== null;
}

interface Match extends SignatureMatch {
  readonly layer: Product & { readonly id: ProductId };
}

/** A habit that the other has too; or the other is written in it, as Laravel is in PHP. A name stands for itself. */
function yields({ layer, certainty }: Match, { layer: other }: Match): boolean {
  const writtenIn = layer.runtime !== undefined && layer.runtime === other.runtime;
  return (layer.yieldsTo?.includes(other.id) ?? false) && (certainty === 'likely' || writtenIn);
}

/** By what it is; but the platform whose host the browser called stands in front of what runs on it. */
function place(each: Match, all: readonly Match[]): number {
  const { kind } = each.layer;
  if (kind === 'platform' && each.evidence.part === 'host') return PRODUCT_KINDS.indexOf('tunnel');
  // A server of another language cannot run this framework: it passed on what that server said.
  if (kind === 'framework' && isForeign(each, all)) return PRODUCT_KINDS.indexOf('server') - 0.5;
  return PRODUCT_KINDS.indexOf(kind);
}

function isForeign({ layer }: Match, all: readonly Match[]): boolean {
  return all.some(
    ({ layer: { kind, runtime: runs } }) =>
      kind === 'server' && runs !== undefined && layer.runtime !== undefined && runs !== layer.runtime,
  );
}

/** Each adds itself to the end of Via, so the last is the outermost. https://www.rfc-editor.org/rfc/rfc9110#field.via */
function alongVia(exchange: Exchange, line: readonly Match[]): readonly Match[] {
  const inVia = line.filter((each) => viaIndex(exchange, each) >= 0);
  const right = inVia.toSorted((a, b) => viaIndex(exchange, b) - viaIndex(exchange, a));
  return line.map((each) => (inVia.includes(each) ? (right.shift() ?? each) : each));
}

function viaIndex({ responseHeaders }: Exchange, { layer }: Match): number {
  const entries = values(responseHeaders, 'via').join(',').split(',');
  return entries.findLastIndex((entry) =>
    layer.signatures.some((sign) => 'header' in sign && sign.header === 'via' && sign.value?.test(entry.trim())),
  );
}

function isOrdered(exchange: Exchange, line: readonly Match[]): boolean {
  const has = (id: ProductId) => line.some(({ layer }) => layer.id === id);
  const server = values(exchange.responseHeaders, 'server');
  // Cloudflare puts its own name there: where another stands, something in front passed Cloudflare's answer on.
  if (has('cloudflare') && server.length > 0 && !server.some((value) => /^cloudflare$/i.test(value))) return false;
  return line.every((each, index) => {
    const next = line[index + 1];
    if (next === undefined) return true;
    if (viaIndex(exchange, each) >= 0 && viaIndex(exchange, next) >= 0) return true;
    if (isForeign(each, line)) return false;
    // A platform's router stands in front of the proxy that runs on it, and behind one that is run elsewhere.
    if (each.layer.kind === 'proxy' && next.layer.kind === 'platform') return false;
    return each.layer.kind !== next.layer.kind;
  });
}

/** The surest sign. */
function firstSign(exchange: Exchange, signs: readonly Signature[]): SignatureMatch | null {
  const matches = signs.map((sign) => read(exchange, sign)).filter((each) => each !== null);
  return matches.find(({ certainty }) => certainty === 'certain') ?? matches[0] ?? null;
}

function read(exchange: Exchange, sign: Signature): SignatureMatch | null {
  const { url, responseHeaders } = exchange;
  if ('host' in sign) {
    const host = hostnameOf(url);
    return sign.host.test(host) ? { certainty: 'certain', evidence: { part: 'host', value: host } } : null;
  }
  if ('path' in sign) {
    const { pathname, search } = URL.canParse(url) ? new URL(url) : { pathname: '', search: '' };
    if (!sign.path.test(`${pathname}${search}`) || sign.when?.(exchange) === false) return null;
    return { certainty: 'likely', evidence: { part: 'URL', value: pathname } };
  }
  if ('cookie' in sign) {
    const name = values(responseHeaders, 'set-cookie')
      .flatMap((lines) => lines.split('\n'))
      .map((line) => (line.split('=')[0] ?? '').trim())
      .find((each) => sign.cookie.test(each));
    return name === undefined ? null : { certainty: 'likely', evidence: { part: 'Set-Cookie', value: name } };
  }
  const value = values(responseHeaders, sign.header).find((each) => sign.value?.test(each) ?? true);
  if (value === undefined || sign.when?.(exchange) === false) return null;
  return { certainty: sign.weak === true ? 'likely' : 'certain', evidence: { part: sign.header, value } };
}

/** Who answered a call, at one URL of it. */
interface Responders {
  readonly preflight: ResponsePath;
  readonly request: ResponsePath;
  /** Seen in the answer to the request alone: the preflight may never have got that far. */
  readonly beyondPreflight: readonly DetectedProduct[];
}

export function respondersOf(call: Call, hop: number): Responders {
  const { preflight = null, request = null } = call.hops[hop] ?? call.hops.at(-1) ?? {};
  const [preflightPath, requestPath] = [detectPath(preflight), detectPath(request)];
  const both = preflight?.status != null && request?.status != null;
  return {
    preflight: preflightPath,
    request: requestPath,
    beyondPreflight: both
      ? requestPath.products.filter(({ id }) => !preflightPath.products.some((each) => each.id === id))
      : [],
  };
}
