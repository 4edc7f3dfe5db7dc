// A header that is set twice: by whom, where the answer names the layers it came through.
import { layersOf } from '../layers/answered.ts';
import { exchange, type Found, say } from './facts.ts';
import type { Text } from './text.ts';

/** Where to look first; [] when the answer does not name two layers. */
export function whichOfTwo(found: Found): Text {
  const seen = layersOf(exchange(found));
  const [outer, inner] = [seen[0], seen.at(-1)];
  if (outer === undefined || inner === undefined || outer === inner) return [];
  return say` This answer names ${outer.name} and, behind it, ${inner.name}: look there first. Keep the header in ${inner.name}, which can compare origins, and take it out of ${outer.name}.`;
}
