import { sentence } from '../../text/quote-list.ts';
import type { Note } from '../note.ts';
import { cachedPreflight } from './preflight-cost.ts';

export default {
  id: 'max-age-capped',
  title: 'Max-Age above the cap',
  kind: 'cost',
  certainty: 'certain',
  link: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Access-Control-Max-Age',
  examine(context) {
    const cached = cachedPreflight(context);
    if (
      cached === null ||
      cached.maxAge === null ||
      !/^\d+$/.test(cached.maxAge) ||
      Number(cached.maxAge) <= cached.cap
    )
      return null;
    return {
      summary: sentence`The server lets the browser keep the preflight’s response for ${cached.maxAge} seconds; this browser keeps it for ${cached.cap} at most.`,
      action: sentence`Nothing has to change. A preflight that comes back after ${cached.cap} seconds is no mistake.`,
    };
  },
} satisfies Note;
