import { quoteList, sentence } from '../../text/quote-list.ts';
import { spec } from '../context.ts';
import type { Note } from '../note.ts';
import { namesThatCost } from './preflight-cost.ts';

const DISPENSABLE = new Set(['x-requested-with', 'cache-control', 'pragma', 'expires']);

export default {
  id: 'avoidable-preflight',
  title: 'Preflight for a dispensable header',
  kind: 'cost',
  certainty: 'likely',
  link: spec('cors-safelisted-request-header'),
  examine({ call }) {
    const { names } = namesThatCost(call);
    if (names.length === 0 || !names.every((name) => DISPENSABLE.has(name))) return null;
    return {
      summary: sentence`The browser asked for permission first, only because the page added ${quoteList(names)}. Most servers can do without.`,
      action: sentence`If the server does not look at it, leave it out in the page: the call then needs no preflight. In ${'fetch()'}, ${"cache: 'no-store'"} does what the cache headers were meant for.`,
    };
  },
} satisfies Note;
