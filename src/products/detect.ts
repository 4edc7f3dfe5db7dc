// Which layers an answer shows, from the outside in, each with the header that gave it away.

import { values } from '../fetch/header-list.ts';
import { hostnameOf } from '../fetch/origin.ts';
import type { Call, Exchange } from '../network/call.ts';
import { layers as known, type LayerId } from './products.ts';
import { KINDS, type Layer, type LayerKind, type Sign } from './signature.ts';

const layers: readonly (Layer & { readonly id: LayerId })[] = known;

export interface Seen {
  readonly id: LayerId;
  readonly name: string;
  readonly kind: LayerKind;
  /** `certain`: it names itself there. `likely`: a habit that others may share. */
  readonly certainty: 'certain' | 'likely';
  /** Header name, `Set-Cookie` or `host`, and what stood there. */
  readonly evidence: { readonly part: string; readonly value: string };
}

interface Found {
  readonly certainty: Seen['certainty'];
  readonly evidence: Seen['evidence'];
}

/** The layers of one answer, from the outside in, and whether that order is known or only usual. */
export interface Way {
  readonly layers: readonly Seen[];
  readonly ordered: boolean;
}

/** Nothing when the answer names nobody. Never throws on hostile values. */
export function wayOf(exchange: Exchange | null): Way {
  if (exchange === null || exchange.responseHeaders === null) return { layers: [], ordered: true };
  const found = layers.flatMap((layer): Met[] => {
    const sign = firstSign(exchange, layer.signs);
    return sign === null ? [] : [{ layer, ...sign }];
  });
  const met = found.filter((each) => !found.some((other) => yields(each, other)));
  const line = alongVia(
    exchange,
    met.toSorted((a, b) => place(a, met) - place(b, met)),
  );
  return {
    layers: line.map(({ layer: { id, name, kind }, certainty, evidence }) => ({ id, name, kind, certainty, evidence })),
    ordered: isOrdered(exchange, line),
  };
}

export function layersOf(exchange: Exchange | null): readonly Seen[] {
  return wayOf(exchange).layers;
}

/** Whether this one layer shows, asked without looking for the others. */
export function shows(exchange: Exchange | null, id: LayerId): boolean {
  const layer = layers.find((each) => each.id === id);
  if (exchange === null || exchange.responseHeaders === null || layer === undefined) return false;
  return firstSign(exchange, layer.signs) !== null;
}

interface Met extends Found {
  readonly layer: Layer & { readonly id: LayerId };
}

/** A habit that the other has too; or the other is written in it, as Laravel is in PHP. A name stands for itself. */
function yields({ layer, certainty }: Met, { layer: other }: Met): boolean {
  const writtenIn = layer.runs !== undefined && layer.runs === other.runs;
  return (layer.yieldsTo?.includes(other.id) ?? false) && (certainty === 'likely' || writtenIn);
}

/** By what it is; but the platform whose host the browser called stands in front of what runs on it. */
function place(each: Met, all: readonly Met[]): number {
  const { kind } = each.layer;
  if (kind === 'platform' && each.evidence.part === 'host') return KINDS.indexOf('tunnel');
  // A server of another language cannot run this framework: it passed on what that server said.
  if (kind === 'framework' && isForeign(each, all)) return KINDS.indexOf('server') - 0.5;
  return KINDS.indexOf(kind);
}

function isForeign({ layer }: Met, all: readonly Met[]): boolean {
  return all.some(
    ({ layer: { kind, runs } }) =>
      kind === 'server' && runs !== undefined && layer.runs !== undefined && runs !== layer.runs,
  );
}

/** Each adds itself to the end of Via, so the last is the outermost. https://www.rfc-editor.org/rfc/rfc9110#field.via */
function alongVia(exchange: Exchange, line: readonly Met[]): readonly Met[] {
  const told = line.filter((each) => viaIndex(exchange, each) >= 0);
  const right = told.toSorted((a, b) => viaIndex(exchange, b) - viaIndex(exchange, a));
  return line.map((each) => (told.includes(each) ? (right.shift() ?? each) : each));
}

function viaIndex({ responseHeaders }: Exchange, { layer }: Met): number {
  const entries = values(responseHeaders, 'via').join(',').split(',');
  return entries.findLastIndex((entry) =>
    layer.signs.some((sign) => 'header' in sign && sign.header === 'via' && sign.value?.test(entry.trim())),
  );
}

function isOrdered(exchange: Exchange, line: readonly Met[]): boolean {
  const has = (id: LayerId) => line.some(({ layer }) => layer.id === id);
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
function firstSign(exchange: Exchange, signs: readonly Sign[]): Found | null {
  const found = signs.map((sign) => read(exchange, sign)).filter((each) => each !== null);
  return found.find(({ certainty }) => certainty === 'certain') ?? found[0] ?? null;
}

function read(exchange: Exchange, sign: Sign): Found | null {
  const { url, responseHeaders } = exchange;
  if ('host' in sign) {
    const host = hostnameOf(url);
    return sign.host.test(host) ? { certainty: 'certain', evidence: { part: 'host', value: host } } : null;
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
  return { certainty: sign.habit === true ? 'likely' : 'certain', evidence: { part: sign.header, value } };
}

/** Who answered a call, at one URL of it. */
export interface Answered {
  readonly preflight: Way;
  readonly request: Way;
  /** Seen in the answer to the request alone: the preflight may never have got that far. */
  readonly beyondPreflight: readonly Seen[];
}

export function answeredBy(call: Call, hop: number): Answered {
  const { preflight = null, request = null } = call.hops[hop] ?? call.hops.at(-1) ?? {};
  const [asked, sent] = [wayOf(preflight), wayOf(request)];
  const both = preflight?.status != null && request?.status != null;
  return {
    preflight: asked,
    request: sent,
    beyondPreflight: both ? sent.layers.filter(({ id }) => !asked.layers.some((each) => each.id === id)) : [],
  };
}
