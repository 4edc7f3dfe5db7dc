// The bytes of a file as they come: packed, in other encodings, cut off.
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openHar } from '../../../../src/har/open-har.ts';
import { decodeText, TooManyBytes } from '../../../../src/har/read/decode-text.ts';
import { entry, har, PAGE } from '../files.ts';

const URLS = ['https://api.example.net/é', 'https://api.example.net/🙂', 'https://api.example.net/last'];
const headers = { Host: 'api.example.net', Origin: PAGE };
const TEXT = JSON.stringify(
  har(
    { name: 'WebInspector', version: '537.36' },
    URLS.map((url) => entry({ url, headers })),
  ),
);

function stream(bytes: Uint8Array, size = 7): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    pull: (controller) => {
      if (at >= bytes.length) controller.close();
      else controller.enqueue(bytes.slice(at, at + size));
      at += size;
    },
  });
}

function bigEndian(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}

async function textFrom(bytes: Uint8Array, size?: number): Promise<string> {
  let text = '';
  for await (const piece of decodeText(stream(bytes, size))) text += piece;
  return text;
}

describe('is the text, however it is written down', () => {
  it.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16, as PowerShell redirects', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(TEXT, 'utf16le')],
    ['UTF-16, big-endian', bigEndian(`\ufeff${TEXT}`)],
    ['UTF-16, big-endian, without a mark', bigEndian(TEXT)],
    ['gzip', gzipSync(TEXT)],
    ['gzip of UTF-16', gzipSync(Buffer.from(`\ufeff${TEXT}`, 'utf16le'))],
  ])('%s', async (_name, bytes) => {
    for (const size of [1, 7, 100_000]) expect(await textFrom(bytes, size)).toBe(TEXT);
  });

  it('an empty file, and one of a single byte', async () => {
    expect(await textFrom(new Uint8Array())).toBe('');
    expect(await textFrom(Buffer.from('{'))).toBe('{');
    expect(await textFrom(Buffer.from([0x1f, 0x8b]))).toBe('');
  });
});

it('an archive that breaks off still gives what was in it before', async () => {
  // Random bytes, which do not shrink: the archive is as long as they are.
  const bodies = Array.from({ length: 3000 }, () => Math.random().toString(36)).join('');
  const long = TEXT.replace(/"last"/, '"last"').replace(/\]\}\}$/, `,{"comment":"${bodies}"}]}}`);
  const packed = gzipSync(long);
  const result = await openHar(decodeText(stream(packed.subarray(0, packed.length / 2), 1000)));
  expect(result.kind === 'opened' && [result.har.calls.length, result.har.broken]).toEqual([3, 1]);
});

it('does not unpack without end', async () => {
  const bomb = gzipSync(Buffer.alloc(5_000_000, 0x20));
  const read = async () => {
    for await (const _piece of decodeText(stream(bomb, 1000), 1_000_000));
  };
  await expect(read()).rejects.toThrow(TooManyBytes);
});
