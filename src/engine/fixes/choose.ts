import type { Recipe } from './recipe.ts';
import { recipes } from './registry.ts';

/** What most people run first, then by name. */
export const ordered: readonly Recipe[] = [...recipes].sort(
  (a, b) => a.tier - b.tier || a.title.localeCompare(b.title, 'en'),
);

/**
 * The recipe for a server that calls itself this (`Server` and `X-Powered-By`, lower case). Where a proxy and an
 * application are both named, the application is likelier to hold the CORS configuration.
 */
export function recipeFor(banner: string): Recipe {
  const servers = ordered.filter(({ kind }) => kind === 'policy');
  const named = servers.filter(({ banners }) => banners.some((word) => banner.includes(word)));
  const found = named.find(({ id }) => !PROXIES.has(id)) ?? named[0] ?? servers.find(({ id }) => id === 'express');
  if (found === undefined) throw new Error('there is a recipe for Express');
  return found;
}

const PROXIES = new Set(['nginx', 'apache', 'caddy', 'haproxy', 'traefik', 'envoy']);
