// Markdown for strangers: what a page, a server or a file may say is shown as code, and stays inside it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handoverMarkdown } from '../../../../src/fixes/export/handover.ts';
import { markdownBlock, markdownCode, markdownWords } from '../../../../src/fixes/quote.ts';
import { diagnose } from '../../../../src/rules/diagnose.ts';
import { judge } from '../../../../src/verdict/judge.ts';
import { callOf, PAGE, type RuleCase } from '../../rules/rule-case.ts';

const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '`',
        '``',
        '```',
        '\n',
        '\r',
        '</code>',
        '<img src=x>',
        '](x)',
        '|',
        '\\',
        ' ',
        '~~~',
        '@me',
        '#1',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

function handover(given: RuleCase): string {
  const call = callOf(given);
  const browser = given.browser ?? 'chromium';
  const verdict = judge(call, browser);
  return handoverMarkdown({ call, verdict, cause: diagnose(call, verdict, browser)[0], browser, recipe: null });
}

/** Everything that a Markdown reader takes for markup: what is outside code spans and code blocks (CommonMark 0.31, 4.5 and 6.1). */
function outsideCode(markdown: string): string {
  const kept: string[] = [];
  let fence: string | null = null;
  for (const line of markdown.split('\n')) {
    const run = /^(`{3,})([^`]*)$/.exec(line);
    if (fence !== null) {
      if (run !== null && run[2] === '' && (run[1] ?? '').length >= fence.length) fence = null;
    } else if (run !== null) fence = run[1] ?? '';
    else kept.push(withoutSpans(line));
  }
  return kept.join('\n');
}

function withoutSpans(line: string): string {
  let rest = line;
  let out = '';
  for (;;) {
    const open = /`+/.exec(rest);
    if (open === null) return out + rest;
    const [run] = open;
    const after = rest.slice(open.index + run.length);
    const close = new RegExp(`(?<!\`)\`{${run.length}}(?!\`)`).exec(after);
    if (close === null) return out + rest;
    out += `${rest.slice(0, open.index)}CODE`;
    rest = after.slice(close.index + run.length);
  }
}

describe('quoting', () => {
  it('inline code is one span, and holds the value', () => {
    fc.assert(
      fc.property(nasty, (value) => {
        expect(outsideCode(`a ${markdownCode(value)} b`)).toBe(value === '' ? 'a (empty) b' : 'a CODE b');
      }),
      { numRuns: 1000 },
    );
  });

  it('a block is one block', () => {
    fc.assert(
      fc.property(nasty, (value) => {
        expect(outsideCode(`a\n${markdownBlock(value, 'sh')}\nb`)).toBe('a\nb');
      }),
      { numRuns: 1000 },
    );
  });

  it('words are no markup', () => {
    fc.assert(
      fc.property(nasty, (value) => {
        const words = markdownWords(value);
        expect(words).not.toMatch(/(?<!\\)(?:\\\\)*[`*_[\]<>#|~&@]/);
        expect(words).not.toMatch(/\n|^\s*(?:[-+=]|\d+[.)])/);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the report for whoever runs the server', () => {
  it('says what happened, what was answered, what must change and how to verify it', () => {
    const text = handover({
      method: 'PUT',
      requestHeaders: { 'X-One': '1' },
      preflight: { status: 404, headers: [['Server', 'nginx']] },
    });
    expect(outsideCode(text).match(/^#.*$/gm)).toEqual([
      '# CORS: CODE and the page CODE',
      '## What happened',
      '## The call and its response',
      '## What must change',
      '## The same for nginx',
      '## How to verify',
    ]);
    expect(text).toContain(`\`${PAGE}\``);
    expect(text).toContain('`OPTIONS` `https://api.example.net/items`: status 404\n');
    expect(text).toContain('```http\nServer: nginx\n```');
    expect(text).toContain('Access-Control-Allow-Methods: PUT\nAccess-Control-Allow-Headers: x-one');
  });

  it('whatever the page and the server say, no word of theirs is markup', () => {
    const plain = outsideCode(handover({ response: { status: 200 } }));
    fc.assert(
      fc.property(nasty, (value) => {
        const hostile = value.replace(/[\r\n\0]/g, '');
        const headers = [
          ['Access-Control-Allow-Origin', hostile],
          ['Server', hostile],
        ] as const;
        const text = handover({ url: `https://api.example.net/${hostile}`, response: { status: 200, headers } });
        const outside = outsideCode(text);
        expect(outside).not.toMatch(/<img|<\/code>|(?<!\\)~~~|(?<!\\)\]\(x\)|(?<!\\)@me/);
        expect(outside.match(/^#+ /gm)?.length).toBe(plain.match(/^#+ /gm)?.length);
      }),
      { numRuns: 300 },
    );
  });

  it('holds no header that plays no part, and no secret', () => {
    const text = handover({
      requestHeaders: { Cookie: 'sid=[not kept]', 'X-Internal': 'host-17' },
      response: { status: 500, headers: [['X-Trace', 'abc']] },
    });
    const [answered = ''] = text.split('## What must change');
    expect(answered).not.toMatch(/X-Trace|X-Internal|Cookie:/);
  });
});
