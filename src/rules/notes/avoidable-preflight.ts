import { listing, say, spec } from '../context.ts';
import type { Note } from '../note.ts';
import { namesThatCost } from './preflight-cost.ts';

const DISPENSABLE = new Set(['x-requested-with', 'cache-control', 'pragma', 'expires']);

export default {
  id: 'avoidable-preflight',
  title: 'Preflight for a dispensable header',
  kind: 'cost',
  certainty: 'likely',
  link: spec('cors-safelisted-request-header'),
  look({ call }) {
    const { names } = namesThatCost(call);
    if (names.length === 0 || !names.every((name) => DISPENSABLE.has(name))) return null;
    return {
      summary: say`The browser asked for permission first, only because the page added ${listing(names)}. Most servers can do without.`,
      action: say`If the server does not look at it, leave it out in the page: the call then needs no preflight. In ${'fetch()'}, ${"cache: 'no-store'"} does what the cache headers were meant for.`,
    };
  },
} satisfies Note;
