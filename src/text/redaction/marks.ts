// What stands where a value was not kept because it may be a secret. One home, so that nothing else decides by a word.

/** In the place of a header's whole value. */
export const NOT_KEPT = '[not kept]';

/**
 * In the place of a part: of a URL, of a name, of a list. Every URL parser leaves it as it is, it is a token of HTTP, and no
 * honest URL has it. The long form tells two values of one place apart.
 */
export const PART_NOT_KEPT = '~not-kept~';

// `[redacted]` is what older versions wrote into files; dots are what fills up a value whose length decides.
const MARK =
  /\[(?:not kept|redacted)\]|=redacted(?![^&#;])|\/redacted(?::redacted)?@|~not-kept(?:-[0-9a-f]{4})?~|not-kept\.\./;
const ONLY_MARK = /^(?:\[(?:not kept|redacted)\]|~not-kept(?:-[0-9a-f]{4})?~)$/;

/** Was this value, or a part of it, not kept? */
export function isRedacted(value: string): boolean {
  return MARK.test(value);
}

/** Is nothing left of it but the mark? */
export function isMark(value: string): boolean {
  return ONLY_MARK.test(value);
}

/** In the place of the end of a long value, with what tells it apart from others that begin alike. */
export const CUT_SHORT = /(?:…\[|~)\d+-characters-not-kept-[0-9a-f]{8}\]?/;

const MARKS = /(\[not kept\]|~not-kept(?:-[0-9a-f]{4})?~)/;

/** The text cut where a mark begins or ends: what was kept and what was not, in turn. */
export function splitAtMarks(value: string): readonly string[] {
  return MARK.test(value) ? value.split(MARKS).filter((part) => part !== '') : [value];
}

/** The marks in it, each once. */
export function redactionMarks(value: string): readonly string[] {
  return [...new Set(splitAtMarks(value).filter(isMark))];
}
