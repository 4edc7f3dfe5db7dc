// Values from strangers as literals of other languages: nothing in them can end the literal.

/** A JavaScript string literal in single quotes, safe inside an HTML script element too. */
export function js(value: string): string {
  const escaped = JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${escaped.replaceAll('<', '\\x3c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}'`;
}

export function jsList(values: readonly string[]): string {
  return `[${values.map(js).join(', ')}]`;
}

export function json(value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

/** Inside single quotes a POSIX shell knows no special character but the quote itself. */
export function posix(value: string): string {
  return `'${withoutNul(value).replaceAll("'", "'\\''")}'`;
}

/** PowerShell doubles the quote; it takes typographic quotes for quotes as well. */
export function powershell(value: string): string {
  return `'${withoutNul(value).replace(/['‘’‚‛]/g, '$&$&')}'`;
}

function withoutNul(value: string): string {
  return value.replaceAll('\0', '');
}

/**
 * An nginx string in double quotes, without variables: `$` has no escape in nginx and is spelled `${dollar}`, a variable
 * the snippet has to define (see `nginxNeedsDollar`).
 */
export function nginx(value: string): string {
  return `"${nginxKey(value).slice(1, -1).replaceAll('$', '${dollar}')}"`;
}

/** An nginx string where no variables are read, as on the left side of `map`. */
export function nginxKey(value: string): string {
  return `"${printable(value, '').replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** Control characters and line ends replaced: they have no place in a header, and would end a comment or a directive. */
function printable(value: string, instead: string): string {
  return value.replace(/[\p{Cc}\u2028\u2029]/gu, instead);
}

export function nginxNeedsDollar(values: readonly string[]): boolean {
  return values.some((value) => value.includes('$'));
}

/** A value inside a `//` or `#` comment: one line, whatever it holds. */
export function comment(value: string): string {
  return printable(value, ' ');
}
