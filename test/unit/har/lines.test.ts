import { describe, expect, it } from 'vitest';
import { allowOriginLines } from '../../../src/schema/devtools-entry.ts';

function entry(lines: readonly (readonly [name: string, value: string])[]): unknown {
  return {
    startedDateTime: '2026-01-01T00:00:00.000Z',
    request: { url: 'https://api.example/', method: 'GET' },
    response: { headers: lines.map(([name, value]) => ({ name, value })) },
  };
}

const WIRE = 'Access-Control-Allow-Origin';
const LOWER = 'access-control-allow-origin';

describe('lines of Access-Control-Allow-Origin that Firefox joined', () => {
  it('keeps an empty one that Firefox counts', () => {
    const lines = [
      [WIRE, '*'],
      [WIRE, ''],
    ] as const;
    expect(allowOriginLines(entry(lines))?.lines).toEqual(lines);
  });

  it('drops an empty one as Firefox does over HTTP/2, where names are in lower case', () => {
    expect(
      allowOriginLines(
        entry([
          [LOWER, '*'],
          [LOWER, ''],
        ]),
      ),
    ).toBeNull();
    expect(
      allowOriginLines(
        entry([
          [LOWER, 'a'],
          [LOWER, ''],
          [LOWER, 'b'],
        ]),
      )?.lines,
    ).toEqual([
      [LOWER, 'a'],
      [LOWER, 'b'],
    ]);
  });
});
