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
export function chooseRecipe(call: Call, verdict: Verdict, cause: Cause | undefined): Recipe | null {
  const named = policies.filter(({ id }) => cause?.recipes.includes(id));
  if (named.length === 1) return named[0] ?? null;
  const shown = shownRecipe(call, verdict);
  return named.length === 0 || (shown !== null && named.includes(shown)) ? shown : null;
}

/** Where CORS headers do not solve it: the setting of the product that the cause names. null: it names none. */
export function chooseSetting(call: Call, verdict: Verdict, cause: Cause | undefined): Recipe | null {
  const isSetting = cause?.solvedWithoutHeaders === true && cause.recipes.length > 0;
  return isSetting ? chooseRecipe(call, verdict, cause) : null;
}

function shownRecipe(call: Call, { failure }: Verdict): Recipe | null {
  const hop = call.hops[failure?.hop ?? 0] ?? call.hops[0];
  const exchanges = failure?.leg === 'preflight' ? [hop?.preflight, hop?.request] : [hop?.request, hop?.preflight];
  for (const exchange of exchanges) {
    const recipe = recipeFor(detectProducts(exchange ?? null).map(({ id }) => id));
    if (recipe !== null) return recipe;
  }
  return null;
}
