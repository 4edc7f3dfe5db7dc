// Header list operations, https://fetch.spec.whatwg.org/#concept-header-list
import type { HeaderList } from './model.ts';

/** All lines of one header, in wire order. */
export function values(list: HeaderList | null, name: string): readonly string[] {
  if (list === null) return [];
  const wanted = name.toLowerCase();
  const found: string[] = [];
  // Asked some hundred times a call. Lengths differ mostly, and are compared at no cost.
  for (const [own, value] of list) {
    if (own.length === wanted.length && own.toLowerCase() === wanted) found.push(value);
  }
  return found;
}

/** "get": all lines combined with `, `; null when the header is absent. https://fetch.spec.whatwg.org/#concept-header-list-get */
export function get(list: HeaderList | null, name: string): string | null {
  const lines = values(list, name);
  return lines.length === 0 ? null : lines.join(', ');
}

export function has(list: HeaderList | null, name: string): boolean {
  return values(list, name).length > 0;
}

// RFC 9110 token: the ABNF of methods and field names
const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;

export function isToken(value: string): boolean {
  return TOKEN.test(value);
}

export type TokenList =
  | { readonly ok: true; readonly items: readonly string[] }
  | { readonly ok: false; readonly bad: string };

/**
 * "extracting header list values" with the ABNF `#token`: items are separated by commas, empty ones are allowed
 * (https://fetch.spec.whatwg.org/#extract-header-list-values). Absent is an empty list. `bad` is the first item that
 * is no token.
 */
export function tokenList(list: HeaderList | null, name: string): TokenList {
  const combined = get(list, name);
  if (combined === null) return { ok: true, items: [] };
  const items: string[] = [];
  for (const raw of combined.split(',')) {
    const item = trim(raw);
    if (item === '') continue;
    if (!isToken(item)) return { ok: false, bad: item };
    items.push(item);
  }
  return { ok: true, items };
}

/** HTTP whitespace only: space and tab. */
export function trim(value: string): string {
  return value.replace(/^[ \t]+|[ \t]+$/g, '');
}

/**
 * Header values are text here, though on the wire they are bytes: those that are no UTF-8 are kept as lone surrogates
 * (U+DC80 to U+DCFF), so that no two values become one.
 */
export function textOfBytes(bytes: readonly number[]): string {
  return bytes.map((byte) => String.fromCharCode(byte < 0x80 ? byte : 0xdc00 + byte)).join('');
}

/** The byte that a character of `textOfBytes` stands for; null: an ordinary character. */
export function strayByte(character: string): number | null {
  const code = character.charCodeAt(0);
  return code >= 0xdc80 && code <= 0xdcff ? code - 0xdc00 : null;
}
