import type { ServerGroup } from '../../fixes/problem-groups.ts';

interface ToFix {
  /** Servers that have to change something. */
  readonly servers: number;
  /** Different causes that are the page's to change. */
  readonly page: number;
}

/** How many places a change is needed in. What failed, and was not blocked, is not counted. */
export function placesToFix(servers: readonly ServerGroup[]): ToFix {
  const blocked = servers.flatMap(({ causes }) => causes).filter(({ outcome }) => outcome === 'blocked');
  return {
    servers: new Set(blocked.filter(({ owner }) => owner === 'server').map(({ server }) => server)).size,
    page: new Set(blocked.filter(({ owner }) => owner === 'page').map(({ cause, code }) => cause?.id ?? code)).size,
  };
}
