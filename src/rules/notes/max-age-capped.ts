import { sentence } from '../../text/quote-list.ts';
import type { Note } from '../note.ts';
import { keptPreflight } from './preflight-cost.ts';

export default {
  id: 'max-age-capped',
  title: 'Max-Age above the cap',
  kind: 'cost',
  certainty: 'certain',
  link: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Access-Control-Max-Age',
  examine(context) {
    const kept = keptPreflight(context);
    if (kept === null || kept.said === null || !/^\d+$/.test(kept.said) || Number(kept.said) <= kept.cap) return null;
    return {
      summary: sentence`The server lets the browser keep the preflight’s answer for ${kept.said} seconds; this browser keeps it for ${kept.cap} at most.`,
      action: sentence`Nothing has to change. A preflight that comes back after ${kept.cap} seconds is no mistake.`,
    };
  },
} satisfies Note;
