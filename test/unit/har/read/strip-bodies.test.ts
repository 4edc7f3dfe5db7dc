import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stripBodies } from '../../../../src/har/read/strip-bodies.ts';
import { pieces } from '../files.ts';

async function stripped(chunks: AsyncIterable<string>): Promise<string> {
  const result = await stripBodies(chunks);
  if (result.kind !== 'stripped') throw new Error(result.kind);
  return result.text;
}

/** What is to become of a value: bodies empty, all else as it was. */
function withoutBodies(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBodies);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      key === 'text' && typeof each === 'string' ? '' : withoutBodies(each),
    ]),
  );
}

const key = fc.oneof(fc.constantFrom('text', 'name', 'text\\', '"text"', '\\"'), fc.string({ maxLength: 4 }));
const leaf = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('\\', '"', '\\"', '\\\\', ':', '": "', 'text'),
  fc.integer(),
);
const json = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.array(tie('any')),
    fc.dictionary(key, tie('any'), { noNullPrototype: true }),
  ),
})).any;

describe('a JSON text that streams by', () => {
  it('loses its bodies and nothing else, wherever the pieces are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        json,
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom(undefined, 2),
        async (value, size, indent) => {
          const text = await stripped(pieces(JSON.stringify(value, null, indent), size));
          expect(JSON.parse(text)).toEqual(withoutBodies(JSON.parse(JSON.stringify(value))));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('cuts endless strings, and never within an escape', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('\\', '\u0001', '"', 'a', '\n'),
        fc.integer({ min: 0, max: 8 }),
        async (unit, before) => {
          const value = { long: `${'x'.repeat(before)}${unit.repeat(300_000)}`, next: 'kept' };
          const read = JSON.parse(await stripped(pieces(JSON.stringify(value), 10_000))) as typeof value;
          expect(read.next).toBe('kept');
          expect(read.long.length).toBeLessThanOrEqual(262_145);
          expect(value.long.startsWith(read.long.slice(0, -1))).toBe(true);
          expect(read.long.endsWith('…')).toBe(true);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('takes 200 MB of bodies without keeping them', async () => {
    async function* big() {
      yield '{"log":{"entries":[';
      const body = 'b\\"'.repeat(300_000);
      for (let index = 0; index < 230; index += 1) yield `${index > 0 ? ',' : ''}{"text":"${body}"}`;
      yield ']}}';
    }
    const text = await stripped(big());
    expect(text.length).toBeLessThan(4000);
    expect(JSON.parse(text).log.entries).toHaveLength(230);
  });

  it('gives up on a text that is too long all the same', async () => {
    const text = '[1,2,3,4,5,6,7,8,9]';
    expect(await stripBodies(pieces(text), text.length - 1)).toEqual({ kind: 'too-long' });
    expect(await stripBodies(pieces(text), text.length)).toEqual({ kind: 'stripped', text });
  });

  it('stops reading once there is too much', async () => {
    const read: string[] = [];
    async function* endless() {
      for (;;) {
        read.push('[1]');
        yield '[1]';
      }
    }
    expect(await stripBodies(endless(), 10)).toEqual({ kind: 'too-long' });
    expect(read).toHaveLength(4);
  });

  it('counts a string that is never closed', async () => {
    expect(await stripBodies(pieces(`["${'x'.repeat(20)}`), 10)).toEqual({ kind: 'too-long' });
  });
});
