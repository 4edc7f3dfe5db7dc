// The shape of what storage.session holds. A call is saved as text, and what its headers share with those of other calls of
// its tab (most of them) as numbers: the storage holds 10 MB, and counts every value it keeps apart.
import * as v from 'valibot';
import type { Header, HeaderList } from '../../fetch/model.ts';
import type { Call, Exchange } from '../../network/call.ts';
import type { UnpairedOptions } from '../../network/tracked-calls.ts';
import { exchangeSchema, headerSchema, parseCall } from '../../schema/saved-call.ts';

export interface TabRecord {
  readonly id: number;
  readonly page: number;
  readonly pageOrigin: string | null;
  readonly documentId: string | null;
  readonly committedAt: number;
  readonly documents: readonly (readonly [documentId: string, page: number])[];
  readonly prerendered: readonly (readonly [documentId: string, root: string])[];
  readonly preserve: boolean;
  readonly dropped: number;
  readonly sameOriginSeen: number;
  readonly unseenBefore: number | null;
  /** Calls that did not fit into the storage. */
  readonly unsaved: number;
  readonly loose: readonly UnpairedOptions[];
}

/** What a tab and its record have in common. */
type PageState = Omit<TabRecord, 'id' | 'documents' | 'prerendered' | 'unsaved' | 'loose'>;

export function pageStateOf(from: PageState): PageState {
  const { page, pageOrigin, documentId, committedAt, preserve, dropped, sameOriginSeen, unseenBefore } = from;
  return { page, pageOrigin, documentId, committedAt, preserve, dropped, sameOriginSeen, unseenBefore };
}

export interface SavedTab extends TabRecord {
  readonly calls: readonly Call[];
}

const text = v.string();
const maybe = v.nullable(text);
const number = v.number();

const context = v.object({
  requestId: text,
  url: text,
  method: text,
  type: text,
  tabId: number,
  frameId: number,
  documentId: maybe,
  documentUrl: maybe,
  initiator: maybe,
  at: number,
});

const tab = v.object({
  id: number,
  page: number,
  pageOrigin: maybe,
  documentId: maybe,
  committedAt: number,
  documents: v.array(v.tuple([text, number])),
  prerendered: v.array(v.tuple([text, text])),
  preserve: v.boolean(),
  dropped: number,
  sameOriginSeen: number,
  unseenBefore: v.nullable(number),
  unsaved: number,
  loose: v.array(v.object({ context, exchange: exchangeSchema, page: number })),
});

/** Number of a header among those that calls of the tab share; null: it stands for itself. */
type NumberOf = (header: Header) => number | null;

export function encodeCall(saved: Call, numberOf: NumberOf): string {
  const list = (all: HeaderList | null) => all?.map((each) => numberOf(each) ?? each) ?? null;
  const packed = (one: Exchange | null) =>
    one === null
      ? null
      : {
          ...one,
          requestHeaders: list(one.requestHeaders),
          responseHeaders: list(one.responseHeaders),
          judgedHeaders: list(one.judgedHeaders),
        };
  const hops = saved.hops.map(({ preflight, request }) => ({ preflight: packed(preflight), request: packed(request) }));
  return JSON.stringify({ ...saved, hops });
}

/** null: it is not what `encodeCall` wrote. */
export function decodeCall(raw: unknown, headerOf: (number: number) => Header | undefined): Call | null {
  return parseCall(mapHeaders(parseJson(raw), headerOf));
}

const LISTS = ['requestHeaders', 'responseHeaders', 'judgedHeaders'];

function mapHeaders(raw: unknown, headerOf: (number: number) => Header | undefined): unknown {
  if (!isObject(raw) || !Array.isArray(raw.hops)) return null;
  const unpacked = (one: unknown): unknown => {
    if (!isObject(one)) return one;
    const lists = LISTS.map((name) => {
      const all = one[name];
      return [name, Array.isArray(all) ? all.map((each) => (typeof each === 'number' ? headerOf(each) : each)) : all];
    });
    return { ...one, ...Object.fromEntries(lists) };
  };
  const hops = raw.hops.map((hop: unknown) =>
    isObject(hop) ? { preflight: unpacked(hop.preflight), request: unpacked(hop.request) } : hop,
  );
  return { ...raw, hops };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function parseJson(raw: unknown): unknown {
  if (typeof raw !== 'string') return null;
  try {
    return JSON.parse(raw);
  } catch {
    return null;
  }
}

export function parseSavedHeader(raw: unknown): Header | null {
  const result = v.safeParse(headerSchema, raw);
  return result.success ? result.output : null;
}

export function parseSavedTab(raw: unknown): TabRecord | null {
  const result = v.safeParse(tab, raw);
  return result.success ? result.output : null;
}
