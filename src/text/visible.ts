// Header values and URLs are strings from strangers: what cannot be seen, or would reorder the line, is spelled out.
// \p{Cc}: control, \p{Cf}: format (zero-width, direction), \p{Zl} \p{Zp}: separators of lines and paragraphs
const unseen = /(?![\t\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** The value with control, zero-width and direction characters written as `\u202e`. */
export function visible(value: string): string {
  return value.replace(unseen, (char) => `\\u${(char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
}
