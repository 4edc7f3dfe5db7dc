// Names of CORS headers that were meant to be another: nobody would choose them on purpose, so more slips are allowed.
import { slips } from '../../../text/spelling.ts';

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
const PREFIX = 'access-control-';

/** The first of these names that is nearly the wanted one; null: none is. */
export function nearName(names: readonly string[], wanted: string): string | null {
  return names.find((name) => isNear(name, wanted)) ?? null;
}

function isNear(name: string, wanted: string): boolean {
  // Most names are too long or too short, which costs nothing to see.
  const cut = name.length === wanted.length - PREFIX.length;
  if (!cut && Math.abs(name.length - wanted.length) > DISTANCE) return false;
  const [candidate, target] = [name.toLowerCase(), wanted.toLowerCase()];
  if (KNOWN.has(candidate) || !/^[\w-]+$/.test(candidate)) return false;
  if (cut && target.startsWith(PREFIX)) return candidate === target.slice(PREFIX.length);
  return slips(candidate.replaceAll('_', '-'), target) <= DISTANCE;
}
