// A header that is set twice: by whom, where the answer names the layers it came through.

import { detectPath } from '../../../products/detect.ts';
import { sentence } from '../../../text/quote-list.ts';
import type { Text } from '../../../text/text.ts';
import { failingExchange } from '../../context.ts';
import type { RuleContext } from '../../rule.ts';

/** Where to look first; [] when the answer does not name two layers. */
export function whichOfTwo(context: RuleContext): Text {
  const { products: layers, ordered } = detectPath(failingExchange(context));
  const [outer, inner] = [layers[0], layers.at(-1)];
  if (outer === undefined || inner === undefined || outer === inner) return [];
  const sure = outer.certainty === 'certain' && inner.certainty === 'certain';
  const names = sure ? ['names'] : ['probably shows'];
  if (!ordered) {
    return sentence` This response ${names} ${outer.name} and ${inner.name}: look there first. Keep the header in the one that can compare origins, and take it out of the other.`;
  }
  return sentence` This response ${names} ${outer.name} and, behind it, ${inner.name}: look there first. Keep the header in ${inner.name}, which can compare origins, and take it out of ${outer.name}.`;
}
