// Header list operations, https://fetch.spec.whatwg.org/#concept-header-list
import type { HeaderList } from './model.ts';

/** All lines of one header, in wire order. */
export function values(list: HeaderList | null, name: string): readonly string[] {
  if (list === null) return [];
  const wanted = name.toLowerCase();
  if (list.length > MANY) return indexOf(list).get(wanted) ?? [];
  const lines: string[] = [];
  // Asked some hundred times a call. Lengths differ mostly, and are compared at no cost.
  for (const [headerName, value] of list) {
    if (headerName.length === wanted.length && headerName.toLowerCase() === wanted) lines.push(value);
  }
  return lines;
}

/** Walking through more lines than that for each name costs more than sorting them once. */
const MANY = 40;
const indexes = new WeakMap<HeaderList, ReadonlyMap<string, readonly string[]>>();

/** Lists are replaced and never changed. */
function indexOf(list: HeaderList): ReadonlyMap<string, readonly string[]> {
  const before = indexes.get(list);
  if (before !== undefined) return before;
  const index = new Map<string, string[]>();
  for (const [headerName, value] of list) {
    const lower = headerName.toLowerCase();
    const lines = index.get(lower);
    if (lines === undefined) index.set(lower, [value]);
    else lines.push(value);
  }
  indexes.set(list, index);
  return index;
}

/** "get": all lines combined with `, `; null when the header is absent. https://fetch.spec.whatwg.org/#concept-header-list-get */
export function get(list: HeaderList | null, name: string): string | null {
  const lines = values(list, name);
  if (lines.length > 1) return lines.join(', ');
  return lines[0] ?? null;
}

export function has(list: HeaderList | null, name: string): boolean {
  return values(list, name).length > 0;
}

// RFC 9110 token: the ABNF of methods and field names
const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;

export function isToken(value: string): boolean {
  return TOKEN.test(value);
}

type TokenList =
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** `item` is the first that is no token. */
  | { readonly kind: 'unreadable'; readonly item: string };

/**
 * "extracting header list values" with the ABNF `#token`: items are separated by commas, empty ones are allowed
 * (https://fetch.spec.whatwg.org/#extract-header-list-values). Absent is an empty list.
 */
export function tokenList(list: HeaderList | null, name: string): TokenList {
  const combined = get(list, name);
  if (combined === null) return { kind: 'list', items: [] };
  const before = parsed.get(combined);
  if (before !== undefined) return before;
  const result = parse(combined);
  if (parsed.size >= MOST_PARSED) parsed.clear();
  parsed.set(combined, result);
  return result;
}

// One call asks for the items of its few lists a dozen times.
const parsed = new Map<string, TokenList>();
const MOST_PARSED = 20;

function parse(combined: string): TokenList {
  const items: string[] = [];
  for (const raw of combined.split(',')) {
    const item = trim(raw);
    if (item === '' || omittedCount(item) !== null) continue;
    if (!isToken(item)) return { kind: 'unreadable', item };
    items.push(item);
  }
  return { kind: 'list', items };
}

const NOT_KEPT = /^… \((\d{1,9}) more not kept\)$/;

/** A list of which the last items were not kept (see network/limits.ts); what is said of them is no item. */
export function joinItems(items: readonly string[], notKept: number): string {
  return (notKept === 0 ? items : [...items, `… (${notKept} more not kept)`]).join(', ');
}

/** null: it is an item like any other. */
export function omittedCount(item: string): number | null {
  if (!item.startsWith('…')) return null;
  const count = NOT_KEPT.exec(item)?.[1];
  return count === undefined ? null : Number(count);
}

/** HTTP whitespace only: space and tab. */
export function trim(value: string): string {
  let from = 0;
  let to = value.length;
  // A regular expression that ends in `+$` begins anew at every blank of a long run of them.
  while (from < to && isBlank(value.charCodeAt(from))) from += 1;
  while (to > from && isBlank(value.charCodeAt(to - 1))) to -= 1;
  return value.slice(from, to);
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}

/**
 * Header values are text here, though on the wire they are bytes: those that are no UTF-8 are kept as lone surrogates
 * (U+DC80 to U+DCFF), so that no two values become one.
 */
export function bytesToText(bytes: readonly number[]): string {
  return bytes.map((byte) => String.fromCharCode(byte < 0x80 ? byte : 0xdc00 + byte)).join('');
}

/** The byte that a character of `bytesToText` stands for; null: an ordinary character. */
export function strayByte(character: string): number | null {
  const code = character.charCodeAt(0);
  return code >= 0xdc80 && code <= 0xdcff ? code - 0xdc00 : null;
}
