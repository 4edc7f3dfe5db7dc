// Header values as bytes: read as UTF-8, and what is no UTF-8 kept apart.
import { bytesToText } from '../fetch/header-list.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The text of a value that was given with one character a byte. */
export function fromLatin1(value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of bytes
  if (!/[\x80-\xff]/.test(value) || !/^[\x00-\xff]*$/.test(value)) return value;
  const bytes = Array.from(value, (character) => character.charCodeAt(0));
  try {
    return utf8.decode(Uint8Array.from(bytes));
  } catch {
    return bytesToText(bytes);
  }
}
