// What may be a secret goes, however it is spelled; what helps the reader stays; and doing it twice changes nothing.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redirectLocation } from '../../../../src/fetch/redirect.ts';
import { limitedUrl } from '../../../../src/network/limits.ts';
import { storedUrl } from '../../../../src/network/stored-url.ts';
import {
  redactHeaderName,
  redactHeaders,
  redactMethod,
  redactSource,
  redactUrlText,
} from '../../../../src/text/redaction/redact.ts';
import { redactText } from '../../../../src/text/redaction/redact-url.ts';
import { decoded } from '../../../../src/text/redaction/token-shape.ts';
import { cpuOf } from '../../../support/cpu.ts';
import { ordinaryUrls } from './ordinary-urls.ts';
import { holds, secretHeader, secretUrl } from './planted.ts';
import { secretHeaders, secretUrls } from './secrets.ts';

/** Everything that somebody could make out of it without guessing. */
function readable(text: string): string {
  return [text, decoded(text), decoded(text.replaceAll('+', ' '))].join('\n').toLowerCase();
}

describe('ordinary URLs', () => {
  it.each(ordinaryUrls)('%s', (url) => expect(redactUrlText(url)).toBe(url));

  it('are many', () => expect(ordinaryUrls.length).toBeGreaterThanOrEqual(120));
});

describe('secrets', () => {
  it.each(secretUrls)('%s', (url, secret) => {
    const safe = redactUrlText(url);
    expect(readable(safe)).not.toContain(secret.toLowerCase());
    expect(redactUrlText(safe)).toBe(safe);
    expect(readable(redactText(`Failed to load ${url} at once`))).not.toContain(secret.toLowerCase());
  });

  it.each(secretHeaders)('%s: %s', (name, value, secret) => {
    const safe = redactHeaders([[name, value]]);
    expect(readable(safe.flat().join('\n'))).not.toContain(secret.toLowerCase());
    expect(redactHeaders(safe)).toEqual(safe);
  });

  it('are many', () => expect(secretUrls.length + secretHeaders.length).toBeGreaterThanOrEqual(200));
});

describe('any secret', () => {
  const runs = { numRuns: 4000, seed: 20261125 };

  it('in a URL goes', () => {
    fc.assert(
      fc.property(secretUrl, ([url, secret]) => {
        const safe = redactUrlText(url);
        expect(holds(safe, secret)).toBe(false);
        expect(redactUrlText(safe)).toBe(safe);
      }),
      runs,
    );
  });

  it('in a header goes', () => {
    fc.assert(
      fc.property(secretHeader, ([name, value, secret]) => {
        const safe = redactHeaders([[name, value]]);
        expect(holds(safe.flat().join('\n'), secret)).toBe(false);
        expect(redactHeaders(safe)).toEqual(safe);
      }),
      runs,
    );
  });

  it('in a text goes', () => {
    fc.assert(
      fc.property(secretUrl, ([url, secret]) => {
        const safe = redactText(`GET ${url}: refused`);
        expect(holds(safe, secret)).toBe(false);
        expect(redactText(safe)).toBe(safe);
      }),
      runs,
    );
  });
});

describe('any text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.string({ unit: fc.constantFrom(...'/?#&=;:@%2Fa1.[]{}"~,\\ +|not-kept'), maxLength: 60 }),
    secretUrl.map(([url]) => url),
  );
  const header = fc.tuple(
    fc.oneof(
      secretHeader.map(([name]) => name),
      fc.string({ maxLength: 20 }),
    ),
    text,
  );

  it('can be redacted, and twice is as once', () => {
    fc.assert(
      fc.property(text, header, (value, [name, own]) => {
        const [url, words] = [redactUrlText(value), redactText(value)];
        expect(redactUrlText(url)).toBe(url);
        expect(redactText(words)).toBe(words);
        const headers = redactHeaders([[name, own]]);
        expect(redactHeaders(headers)).toEqual(headers);
        redactSource(value);
        redactMethod(value);
        redactHeaderName(value);
      }),
      { numRuns: 6000, seed: 20261125 },
    );
  });

  it('keeps what a URL is made of', () => {
    const shape = (url: string) => {
      const { protocol, host, username, password, pathname, search, hash } = new URL(url);
      return {
        protocol,
        host,
        user: username !== '',
        password: password !== '',
        slashes: pathname.replace(/[^/]/g, '').length,
        last: pathname.endsWith('/'),
        search: search !== '',
        hash: hash !== '',
      };
    };
    fc.assert(
      fc.property(
        fc.oneof(
          secretUrl.map(([url]) => url),
          fc.webUrl({ withQueryParameters: true }),
        ),
        (url) => {
          expect(shape(redactUrlText(url))).toEqual(shape(url));
        },
      ),
      { numRuns: 3000, seed: 20261125 },
    );
  });

  it('a redirect leads where the next request goes, however it is spelled', () => {
    fc.assert(
      fc.property(secretUrl, secretUrl, fc.nat(4), ([base], [target], form) => {
        const next = new URL(target);
        const { host, pathname, search, href } = next;
        const location = [href, `//${host}${pathname}${search}`, pathname + search, search || '?', href][form] ?? href;
        const from = form > 1 ? new URL(base).href : base;
        const real = new URL(location, from);
        real.hash = '';
        const [kept] = redactHeaders([['Location', location]], from);
        expect(redirectLocation(302, kept === undefined ? [] : [kept], redactUrlText(from))).toBe(
          redactUrlText(real.href),
        );
      }),
      { numRuns: 3000, seed: 20261125 },
    );
  });

  it('costs no more than its length', async () => {
    const all = (value: string) => {
      redactUrlText(value);
      redactUrlText(`https://a.example/?a=${value}`);
      redactText(value);
      for (const name of [
        'WWW-Authenticate',
        'Set-Cookie',
        'Access-Control-Allow-Headers',
        'Access-Control-Allow-Origin',
        'Accept',
        'Vary',
      ]) {
        redactHeaders([[name, value]]);
      }
    };
    for (const unit of [
      'a',
      '%',
      '%25',
      '/',
      '=',
      '&a=',
      '?',
      '@',
      'a@',
      'eyJ',
      '"',
      '{"a":',
      '[',
      'a-',
      '0',
      'x1',
      ';',
      ' ',
      '~not-kept',
      'data:',
      'Bearer ',
      'a=\\"',
      'https://',
      ':',
      '\ud800',
    ]) {
      const some = await cpuOf(() => all(unit.repeat(50_000 / unit.length)));
      const eightTimes = await cpuOf(() => all(unit.repeat(400_000 / unit.length)));
      // A square would be sixty-four times as much.
      expect(eightTimes, unit).toBeLessThan(24 * some + 400);
    }
  });
});

it.each([
  ['https://a.example/invite/join/hunter2-very-secret', 'hunter2'],
  ['https://a.example/reset;x=1/hunter2-very-secret', 'hunter2'],
  ['https://a.example/share/hunter2-very-secret', 'hunter2'],
  ['https://a.example/x?tok=hunter2', 'hunter2'],
  ['https://a.example/x?q=dXNlcjpwYXNz', 'dXNlcjpwYXNz'],
])('%s: a secret behind a word that tells', (url, secret) => {
  expect(redactUrlText(url)).not.toContain(secret);
});

it('what was cut for its length is left as it is', () => {
  const url = limitedUrl(redactUrlText(`https://a.example/${'x'.repeat(20_000)}`));
  expect(redactUrlText(url)).toBe(url);
  expect(limitedUrl(redactUrlText(url))).toBe(url);
});

it('of a URL of a megabyte only the beginning is looked at, and two of them stay two', () => {
  const [one, two] = ['a', 'b'].map((end) =>
    storedUrl(`https://a.example/x?token=hunter2&y=${'y'.repeat(1_000_000)}${end}`),
  );
  expect(one).not.toBe(two);
  expect(one).not.toContain('hunter2');
  expect(one?.length).toBeLessThan(9000);
  expect(storedUrl(one ?? '')).toBe(one);
});
