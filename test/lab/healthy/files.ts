// Small files that are what they say, so that a browser can use them.

/** Two weights of a font that has the letter A (made with fontTools). */
export const REGULAR = Buffer.from(
  'd09GMgABAAAAAAEsAAoAAAAAAowAAADkAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAABmAAPAo0QgE2AiQDDAsIAAQgBWAHIBvjAQCeB3YMGYc00bqAdKMQUTVsPbdHDDJKNNlRrwwIibIhOkFWCIXHIQz69GRBbEqShfbwERRG0CAsPJDai1RZn05Of6KAKIw8MEhbnBdgYjkPiehMsWfH00WVq2xKJwl4Pgp7JsU4o/Z8AwD2QENhUwk2dfuY1kWzZzIGuXP8jk8BQIFpNMxiHtBBkN4Xphbgl/rByy8IyiAIZ8/15Ur/s1V/8HMnxA7IdXtBaSD8lc6XAwdZAACVCxqv9gSlC2gAAOhOBMQMApoZM0r6nFi23Nlsa41Px6S+ZwjKSs9ROAWGMAAA',
  'base64',
);
export const BOLD = Buffer.from(
  'd09GMgABAAAAAAE0AAoAAAAAAoQAAADrAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAABmAAPAo0QgE2AiQDDAsIAAQgBVcHIBvaAQAuC2z3xDgUzFqUw8Oiq3gRGol/xSgini8W9/7uOoYZSdEuyhdUozQxq2oRkpa8bYYGhcP1Xe1WZxVBQUPodLqz+2oW0tRgycsD0gD/4QMbgLf+X5qg6evk9BEF4pm3HQzucV6AgeU8JKIzjZ79s4s6r9gZ8sAeo7B6rhO98gUArKDQuGjBxbhhMaKsnkXu7C0AaLCgcMARMCDIEHsGC6lDKIMg/LWaXBh++H0EbaNeBa1A2IvqbbM1dA4A0Kk00NoTtBFQAAAYdwGxR0AZey0TIc5Oc5aD6ze+OHz7H4qpM8dyZZsZkAEAAAA=',
  'base64',
);

export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

export const GIF = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAA=', 'base64');

export const SVG = `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16"><rect id="icon" width="16" height="16"/></svg>`;

/** So many seconds of silence, which <audio> and <video> play. */
export function wav(seconds: number): Buffer {
  const data = Buffer.alloc(seconds * 16_000, 128);
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + data.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(16_000, 24);
  head.writeUInt32LE(16_000, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(data.length, 40);
  return Buffer.concat([head, data]);
}
