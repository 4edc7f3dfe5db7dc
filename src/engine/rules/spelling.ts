// Are two header names one name with a slip of the pen? Punctuation aside, or one letter more, less or other.
export function alike(a: string, b: string): boolean {
  if (a === b || a.length < SHORTEST || b.length < SHORTEST || a.length > LONGEST || b.length > LONGEST) return false;
  return letters(a) === letters(b) || oneEdit(a, b) || swapped(a, b);
}

/** Shorter names differ by a letter and mean something else. */
const SHORTEST = 7;
const LONGEST = 60;

function letters(name: string): string {
  return name.replace(/[-_]/g, '');
}

/** Equal after one letter is inserted, left out or replaced; a digit is no slip (`x-b1`, `x-b2`). */
function oneEdit(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && long[at] === short[at]) at += 1;
  if (/[0-9]/.test(`${long[at] ?? ''}${short[at] ?? ''}`)) return false;
  const skip = long.length === short.length ? 1 : 0;
  return long.slice(at + 1) === short.slice(at + skip);
}

/** Two neighbouring letters in the other order. */
function swapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
