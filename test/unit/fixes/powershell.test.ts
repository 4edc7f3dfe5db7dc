// PowerShell is not on every machine, so its documented rules stand here: a lexer after about_Quoting_Rules and about_Parsing
// (learn.microsoft.com, PowerShell 5.1 and 7). What it reads must be the values, as words of one command each.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { curlPair } from '../../../src/fixes/export/curl.ts';
import { callOf } from '../rules/rule-case.ts';

/** All of these open and close a verbatim string. */
const QUOTES = new Set(["'", '\u2018', '\u2019', '\u201a', '\u201b']);
/** Where a bare word would be more than a word: variables, subexpressions, redirection, separators, escapes … */
const SPECIAL = /[`$(){}[\];|&<>"#@,*?%!]/;

interface Command {
  readonly input: string | null;
  readonly words: readonly string[];
}

/** Reads a script of comments, commands and verbatim here-strings piped into commands; throws at anything else. */
function read(script: string): readonly Command[] {
  const commands: Command[] = [];
  let at = 0;
  while (at < script.length) {
    if (script[at] === '\n') at += 1;
    else if (script[at] === '#') at = lineEnd(script, at);
    else if (script.startsWith("@'\n", at)) {
      // Ends at a line that begins with a quote and @.
      const rest = script.slice(at + 2);
      const end = /\n['\u2018-\u201b]@/.exec(rest);
      if (end === null) throw new Error('a here-string without an end');
      const pipe = / \| /y;
      pipe.lastIndex = at + 2 + end.index + 3;
      if (!pipe.test(script)) throw new Error('a here-string that goes nowhere');
      const [words, next] = wordsOf(script, pipe.lastIndex);
      commands.push({ input: rest.slice(1, Math.max(1, end.index)), words });
      at = next;
    } else {
      const [words, next] = wordsOf(script, at);
      commands.push({ input: null, words });
      at = next;
    }
  }
  return commands;
}

function lineEnd(script: string, from: number): number {
  const end = script.slice(from).search(/[\r\n]/);
  return end < 0 ? script.length : from + end;
}

function wordsOf(script: string, from: number): readonly [readonly string[], number] {
  const words: string[] = [];
  let at = from;
  while (at < script.length && script[at] !== '\n') {
    if (script[at] === ' ') {
      at += 1;
      continue;
    }
    let word = '';
    while (at < script.length && script[at] !== ' ' && script[at] !== '\n') {
      const char = script[at] ?? '';
      if (!QUOTES.has(char)) {
        if (SPECIAL.test(char)) throw new Error(`a bare ${char}`);
        word += char;
        at += 1;
        continue;
      }
      at += 1;
      for (;;) {
        const inner = script[at];
        if (inner === undefined) throw new Error('a string without an end');
        if (!QUOTES.has(inner)) word += inner;
        // Two quotes of any of these kinds stand for the second one.
        else if (QUOTES.has(script[at + 1] ?? '')) {
          word += script[at + 1];
          at += 1;
        } else break;
        at += 1;
      }
      at += 1;
    }
    words.push(word);
  }
  return [words, at];
}

/** curl's own reading of its config lines. */
function configValues(config: string): readonly string[] {
  return config.split('\n').flatMap((line) => {
    const quoted = /^(?:request|url|header) = "((?:[^"\\]|\\["\\])*)"$/u.exec(line)?.[1];
    return quoted === undefined ? [] : [quoted.replace(/\\(["\\])/g, '$1')];
  });
}

const nasty = fc.array(
  fc.oneof(
    fc.constantFrom(
      "'",
      '"',
      '`',
      '\\',
      '$(id)',
      '$x',
      '\n',
      '\r',
      "\n'@",
      '\u2019',
      '\u201b',
      '’@',
      ';',
      '|',
      '&',
      '#',
      '@{',
      '--%',
      ' ',
    ),
    fc.string({ unit: 'binary', maxLength: 3 }),
  ),
  { maxLength: 10 },
);

it('every value arrives as one word, whatever it holds', () => {
  fc.assert(
    fc.property(nasty, (parts) => {
      const value = parts.join('');
      const url = `https://api.example.net/${value}`;
      const call = asIfKept(url, value);
      const commands = read(curlPair(call).powershell);
      expect(commands).toHaveLength(2);
      const kept = (text: string) => text.replace(/[\p{Cc}\u2028\u2029]/gu, '');
      for (const { words, input } of commands) {
        expect(words[0]).toBe('curl.exe');
        const all = input === null ? words : configValues(input);
        expect(all).toContain(kept(url));
        if (all.includes('PUT')) expect(all).toContain(value.trim() === '' ? 'X-Value;' : `X-Value: ${kept(value)}`);
        if (input !== null) expect(words).toEqual(['curl.exe', '--config', '-']);
        // What Windows PowerShell hands on changed is never on the command line.
        else expect(words.join('')).not.toMatch(/["\\]/);
      }
    }),
    { numRuns: 2000 },
  );
});

/** What is quoted here need not have come through our own door. */
function asIfKept(url: string, value: string) {
  const call = callOf({ method: 'PUT', preflight: { status: 204 }, response: { status: 200 } });
  const hops = call.hops.map(({ preflight, request }) => ({
    preflight: preflight === null ? null : { ...preflight, url },
    request: { ...request, url, requestHeaders: [...(request.requestHeaders ?? []), ['X-Value', value] as const] },
  }));
  return { ...call, hops };
}

it('the reader itself knows what would be dangerous', () => {
  expect(() => read('curl.exe $(id)')).toThrow('a bare $');
  expect(() => read("curl.exe 'a' ; id")).toThrow('a bare ;');
  expect(() => read("curl.exe 'a")).toThrow('without an end');
  expect(read("curl.exe 'it''s'")).toEqual([{ input: null, words: ['curl.exe', "it's"] }]);
});
