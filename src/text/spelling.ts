// Are two header names one name with a slip of the pen? The one place that measures how far apart two names are.

/** Letters put in, left out, replaced, or changed places with a neighbour. https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance */
export function slips(a: string, b: string): number {
  let last: readonly number[] = [];
  let before: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const replaced = (before[column - 1] ?? 0) + (same ? 0 : 1);
      const swapped =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
          ? (last[column - 2] ?? 0) + 1
          : replaced;
      current.push(Math.min(replaced, swapped, (before[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    [last, before] = [before, current];
  }
  return before[b.length] ?? 0;
}

/** Punctuation aside, or one slip; for names that anybody may choose. */
export function alike(a: string, b: string): boolean {
  if (a === b || a.length < SHORTEST || b.length < SHORTEST || a.length > LONGEST || b.length > LONGEST) return false;
  if (without(/[-_]/g, a) === without(/[-_]/g, b)) return true;
  // A digit is no slip: `x-b1` and `x-b2` are two names.
  return Math.abs(a.length - b.length) <= 1 && without(/\D/g, a) === without(/\D/g, b) && slips(a, b) === 1;
}

/** Shorter names differ by a letter and mean something else. */
const SHORTEST = 7;
const LONGEST = 60;

function without(letters: RegExp, name: string): string {
  return name.replace(letters, '');
}
