import { get, values } from '../fetch/header-list.ts';
import { ACAC, ACAO } from '../fetch/header-names.ts';
import type { BrowserName, HeaderList } from '../fetch/model.ts';
import { originOf } from '../fetch/origin.ts';
import type { Call, Exchange } from '../network/call.ts';
import { lastHop } from '../network/exchange.ts';
import type { Text } from '../text/text.ts';
import { isEventSource, modeOf } from '../verdict/classify.ts';
import type { Verdict } from '../verdict/verdict.ts';
import type { Certainty } from './rule.ts';

/** What the note is about: what script cannot read, what an attacker could, or what it costs. */
export type NoteKind = 'read-side' | 'risk' | 'cost';

/** What a note may look at, of a call that may well have passed. */
export interface NoteContext {
  readonly call: Call;
  readonly verdict: Verdict;
  readonly browser: BrowserName;
  /** All calls of the same tab, oldest first, this one perhaps among them: looked up through call-index.ts. */
  readonly siblings: readonly Call[];
}

export interface NoteText {
  /** What was seen. At most 40 words, with this call's own values. */
  readonly summary: Text;
  /** Who may change what, if they want. */
  readonly action: Text;
}

/** Something worth knowing that is no error: the verdict stays as it is. */
export interface Note {
  /** kebab-case; the file's name. */
  readonly id: string;
  /** Five words at most. */
  readonly title: string;
  readonly kind: NoteKind;
  readonly certainty: Certainty;
  readonly link: string;
  /** null: nothing to say about this call. */
  examine(context: NoteContext): NoteText | null;
}

/** The answer of the last hop as the browser judged it; null: none was seen. */
export function finalResponse(call: Call): { readonly exchange: Exchange; readonly headers: HeaderList } | null {
  const exchange = lastHop(call).request;
  const headers = exchange.judgedHeaders ?? exchange.responseHeaders;
  return exchange.status === null || headers === null ? null : { exchange, headers };
}

/** Did a script get this answer by the CORS protocol, headers and all? */
export function readByScript({ call, verdict }: NoteContext): boolean {
  const byCors = verdict.outcome === 'readable' && modeOf(call) === 'cors';
  return byCors && call.type === 'xmlhttprequest' && !isEventSource(call);
}

export interface AllowedOrigin {
  readonly server: string;
  /** Origin as the request said it. */
  readonly origin: string | null;
  /** Access-Control-Allow-Origin */
  readonly allowed: string;
  readonly withCredentials: boolean;
  readonly exchange: Exchange;
  readonly headers: HeaderList;
}

const allowedBy = new WeakMap<Call, readonly AllowedOrigin[]>();

/** What the servers of a call allowed, answer by answer. Remembered: notes ask it of every sibling. */
export function allowedOrigins(call: Call): readonly AllowedOrigin[] {
  const known = allowedBy.get(call);
  if (known !== undefined) return known;
  const allowed = call.hops.flatMap(({ preflight, request }) =>
    [preflight, request].flatMap((exchange) => (exchange === null ? [] : allowanceOf(exchange))),
  );
  allowedBy.set(call, allowed);
  return allowed;
}

function allowanceOf(exchange: Exchange): readonly AllowedOrigin[] {
  const headers = exchange.responseHeaders;
  const allowed = get(headers, ACAO);
  const server = originOf(exchange.url);
  if (headers === null || allowed === null || server === null) return [];
  const withCredentials = get(headers, ACAC) === 'true';
  return [{ server, origin: get(exchange.requestHeaders, 'Origin'), allowed, withCredentials, exchange, headers }];
}

interface SetCookie {
  readonly name: string;
  readonly sameSite: 'strict' | 'lax' | 'none' | null;
  readonly secure: boolean;
}

/** The cookies an answer sets. Firefox gives several in one value, a line each. */
export function setCookies(headers: HeaderList): readonly SetCookie[] {
  return values(headers, 'Set-Cookie')
    .flatMap((value) => value.split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
      const named = attributes.map((attribute) => attribute.toLowerCase().split('='));
      // The last one counts, https://www.rfc-editor.org/rfc/rfc6265#section-5.3
      const setting = named.findLast(([name]) => name?.trim() === 'samesite')?.[1]?.trim();
      const sameSite = setting === 'strict' || setting === 'lax' || setting === 'none' ? setting : null;
      return { name: pair.split('=')[0] ?? '', sameSite, secure: named.some(([name]) => name?.trim() === 'secure') };
    });
}
