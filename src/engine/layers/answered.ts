// Which layers an answer shows, from the outside in, each with the header that gave it away.
import type { Call, Exchange } from '../calls/call.ts';
import { values } from '../fetch/headers.ts';
import { type LayerId, layers } from './known.ts';
import { KINDS, type LayerKind, type Sign } from './layer.ts';

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

/** From the outside in; [] when the answer names nobody. Never throws on hostile values. */
export function layersOf(exchange: Exchange | null): readonly Seen[] {
  if (exchange === null || exchange.responseHeaders === null) return [];
  const seen = layers.flatMap(({ id, name, kind, signs }): Seen[] => {
    const found = firstSign(exchange, signs);
    return found === null ? [] : [{ id, name, kind, ...found }];
  });
  return seen.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}

/** The surest sign. */
function firstSign(exchange: Exchange, signs: readonly Sign[]): Found | null {
  const found = signs.map((sign) => read(exchange, sign)).filter((each) => each !== null);
  return found.find(({ certainty }) => certainty === 'certain') ?? found[0] ?? null;
}

function read({ url, responseHeaders }: Exchange, sign: Sign): Found | null {
  if ('host' in sign) {
    const host = URL.canParse(url) ? new URL(url).hostname : '';
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
  if (value === undefined) return null;
  return { certainty: sign.habit === true ? 'likely' : 'certain', evidence: { part: sign.header, value } };
}

/** Who answered a call, at one URL of it. */
export interface Answered {
  readonly preflight: readonly Seen[];
  readonly request: readonly Seen[];
  /** Seen in the answer to the request alone: the preflight may never have got that far. */
  readonly beyondPreflight: readonly Seen[];
}

export function answeredBy(call: Call, hop: number): Answered {
  const { preflight = null, request = null } = call.hops[hop] ?? call.hops.at(-1) ?? {};
  const [asked, sent] = [layersOf(preflight), layersOf(request)];
  const both = preflight?.status != null && request?.status != null;
  return {
    preflight: asked,
    request: sent,
    beyondPreflight: both ? sent.filter(({ id }) => !asked.some((each) => each.id === id)) : [],
  };
}
