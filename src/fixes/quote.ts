// Values from strangers as literals of other languages: nothing in them can end the literal.
import { visible } from '../text/visible.ts';

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

/**
 * A string in double quotes with the escapes that Python, Go, Java and C# share. Lone surrogates, which not all of them
 * can spell, become U+FFFD; C# ends a line at U+0085 too, Go takes no byte order mark within a file, and what turns the
 * direction of the text could hide a part of it.
 */
export function doubleQuoted(value: string): string {
  return JSON.stringify(value.toWellFormed()).replace(SPELT_OUT, unicodeEscape);
}

const SPELT_OUT = /[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

export function doubleQuotedList(values: readonly string[]): string {
  return values.map(doubleQuoted).join(', ');
}

/** Ruby reads `#{…}`, `#@…` and `#$…` inside double quotes. */
export function ruby(value: string): string {
  return doubleQuoted(value).replaceAll('#', '\\#');
}

/** Rust puts the number of a character in braces, and knows fewer short escapes. */
export function rust(value: string): string {
  return respelt(value, (code) => `\\u{${code}}`, 'bf');
}

/** Kotlin reads `$name` and `${…}` inside double quotes. */
export function kotlin(value: string): string {
  return respelt(value, (code) => `\\u${code}`, 'f').replaceAll('$', '\\$');
}

/** Double quotes with every `\u` escape, and those short ones that the language lacks, spelled another way. */
function respelt(value: string, spell: (code: string) => string, lacks: string): string {
  const codes: Readonly<Record<string, string>> = { b: '0008', f: '000c' };
  return doubleQuoted(value).replace(/\\(?:u([0-9a-f]{4})|(.))/g, (as, code: string | undefined, short: string) => {
    if (code !== undefined) return spell(code);
    return lacks.includes(short) ? spell(codes[short] ?? '') : as;
  });
}

/** An attribute of XML with its quotes. */
export function xml(value: string): string {
  const names: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
  };
  const plain = printable(value.toWellFormed(), '').replace(/[\ufffe\uffff]/g, '\ufffd');
  return `"${plain.replace(/[&<>"']/g, (char) => names[char] ?? char)}"`;
}

/** Inside single quotes PHP knows no special character but the quote and the backslash. */
export function php(value: string): string {
  return `'${printable(value, '').replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

function unicodeEscape(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/**
 * Inside single quotes a POSIX shell knows no special character but the quote itself. Control characters are left out all
 * the same: pasted into a terminal, an interrupt or a line end would act before the shell reads any quote.
 */
export function posix(value: string): string {
  return `'${printable(value, '').replaceAll("'", "'\\''")}'`;
}

/** PowerShell doubles the quote; it takes typographic quotes for quotes as well. */
export function powershell(value: string): string {
  return `'${printable(value, '').replace(/['‘’‚‛]/g, '$&$&')}'`;
}

/** A value in curl's own config format, which reads backslash escapes inside double quotes. */
export function curlConfig(value: string): string {
  return `"${printable(value, '').replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/**
 * An nginx string in double quotes, without variables: `$` has no escape in nginx and is spelled `${dollar}`, a variable
 * the snippet has to define (see `nginxNeedsDollar`).
 */
export function nginx(value: string): string {
  return nginxString(value).split('$').join(`\${dollar}`);
}

/** A left side of `map`: no variables are read there, but `~` begins a regular expression and a few words are commands. */
export function nginxKey(value: string): string {
  const special = /^(?:[~\\]|(?:default|hostnames|include|volatile)$)/.test(value);
  return nginxString(special ? `\\${value}` : value);
}

function nginxString(value: string): string {
  return `"${printable(value, '').replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

export function nginxNeedsDollar(values: readonly string[]): boolean {
  return values.some((value) => value.includes('$'));
}

/** Control characters and line ends replaced: they have no place in a header, and would end a comment or a directive. */
function printable(value: string, instead: string): string {
  return value.toWellFormed().replace(/[\p{Cc}\u2028\u2029]/gu, instead);
}

/** A value inside a `//` or `#` comment: one line, whatever it holds. */
export function comment(value: string): string {
  return printable(value, ' ');
}

/**
 * Inline code in Markdown: literal, on one line, whatever it holds. A run of backticks ends it only if it is as long as the
 * one it began with.
 */
export function markdownCode(value: string): string {
  if (value === '') return '(empty)';
  const text = visible(value.toWellFormed().replace(/[\t\n]/g, ' '));
  const fence = '`'.repeat(longestRun(text) + 1);
  // A space within is taken away again on both sides, together.
  const space = /^[` ]|[` ]$/.test(text) ? ' ' : '';
  return `${fence}${space}${text}${space}${fence}`;
}

/** A block of code in Markdown; its own line ends stay. */
export function markdownBlock(text: string, language = ''): string {
  const lines = visible(text.toWellFormed().replace(/\r\n?/g, '\n'));
  const fence = '`'.repeat(Math.max(3, longestRun(lines) + 1));
  return `${fence}${language}\n${lines}\n${fence}`;
}

/** Words in Markdown: no character of them is markup, neither within a line nor, if they begin one, there. */
export function markdownWords(value: string, beginning = true): string {
  const escaped = visible(value.toWellFormed().replace(/\s+/g, ' ')).replace(/[\\`*_{}[\]<>#+!|~&@^$]/g, '\\$&');
  return beginning ? escaped.trim().replace(/^(\d*)([-.)=])/, '$1\\$2') : escaped;
}

function longestRun(text: string): number {
  let longest = 0;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return longest;
}
