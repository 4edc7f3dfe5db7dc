// What may be a secret goes, however it is spelled; what helps the reader stays; and doing it twice changes nothing.

import { describe, expect, it } from 'vitest';
import { redactHeaders, redactText, redactUrlText } from '../../src/wire/redact.ts';
import { decoded } from '../../src/wire/token-shape.ts';
import { ordinaryUrls } from './ordinary-urls.ts';
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
