import type { Call } from '../network/call.ts';
import { detectProducts } from '../products/detect.ts';
import type { ProductId } from '../products/products.ts';
import type { Cause } from '../rules/diagnose.ts';
import type { Verdict } from '../verdict/verdict.ts';
import type { Recipe } from './recipe.ts';
import { recipes } from './recipe-registry.ts';

/** What most people run first, then by name. */
export const recipesByUse: readonly Recipe[] = [...recipes].sort(
  (a, b) => a.tier - b.tier || a.title.localeCompare(b.title, 'en'),
);

const policies = recipesByUse.filter(({ kind }) => kind === 'policy');

/**
 * The recipe for the layers an answer shows, from the outside in: the innermost one is likeliest to hold the CORS
 * configuration. null: none of them has one.
 */
export function recipeFor(products: readonly ProductId[]): Recipe | null {
  for (const id of products.toReversed()) {
    const recipe = policies.find(({ products: layers }) => layers.includes(id));
    if (recipe !== undefined) return recipe;
  }
  return null;
}

/**
 * For the server that the cause names; else for whoever gave the response that failed, or the call's other one. null: nothing
 * tells, and a guess would look like a finding.
 */
export function chooseRecipe(call: Call, { failure }: Verdict, cause: Cause | undefined): Recipe | null {
  const named = policies.find(({ id }) => id === cause?.recipe);
  if (named !== undefined) return named;
  const hop = call.hops[failure?.hop ?? 0] ?? call.hops[0];
  const exchanges = failure?.leg === 'preflight' ? [hop?.preflight, hop?.request] : [hop?.request, hop?.preflight];
  for (const exchange of exchanges) {
    const recipe = recipeFor(detectProducts(exchange ?? null).map(({ id }) => id));
    if (recipe !== null) return recipe;
  }
  return null;
}
