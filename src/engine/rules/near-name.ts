// Header names that were meant to be another: close enough that nobody would choose them on purpose.
const KNOWN = new Set(
  ['origin', 'credentials', 'methods', 'headers', 'private-network', 'local-network']
    .map((name) => `access-control-allow-${name}`)
    .concat([
      'access-control-expose-headers',
      'access-control-max-age',
      'access-control-request-method',
      'access-control-request-headers',
    ]),
);

const DISTANCE = 3;

/** The first of these names that is nearly the wanted one; null: none is. */
export function nearName(names: readonly string[], wanted: string): string | null {
  return names.find((name) => isNear(name, wanted)) ?? null;
}

function isNear(name: string, wanted: string): boolean {
  const [own, target] = [name.toLowerCase(), wanted.toLowerCase()];
  if (KNOWN.has(own) || !/^[\w-]+$/.test(own)) return false;
  if (target.startsWith('access-control-') && own === target.slice('access-control-'.length)) return true;
  const [bare, bareTarget] = [own.replaceAll('_', '-'), target];
  return Math.abs(bare.length - bareTarget.length) <= DISTANCE && distance(bare, bareTarget) <= DISTANCE;
}

/** Edit distance: letters put in, left out or replaced. */
function distance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = (before[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (before[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    before = current;
  }
  return before[b.length] ?? 0;
}
