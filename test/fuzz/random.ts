// Chance that can be repeated: a case is made of its seed and its number alone, so that one that fails can be run by itself.

export interface Random {
  /** 0 … below - 1 */
  below(limit: number): number;
  /** Once in `of` cases. */
  oneIn(of: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** Between none and `most` of what `make` makes. */
  some<T>(most: number, make: () => T): T[];
}

/** mulberry32, https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
export function random(seed: number, index: number): Random {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b)) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    oneIn: (of) => below(of) === 0,
    pick: <T>(items: readonly T[]) => items[below(items.length)] as T,
    some: (most, make) => Array.from({ length: below(most + 1) }, make),
  };
}
