import { sentence } from '../../text/quote-list.ts';
import { spec } from '../context.ts';
import type { Note } from '../note.ts';
import { keptPreflight } from './preflight-cost.ts';

export default {
  id: 'max-age-missing',
  title: 'Preflight before nearly every call',
  kind: 'cost',
  certainty: 'certain',
  link: spec('http-access-control-max-age'),
  examine(context) {
    const kept = keptPreflight(context);
    if (kept === null || (kept.said !== null && kept.said !== '')) return null;
    return {
      summary: sentence`The answer to the preflight says nothing of how long it holds, so the browser keeps it for ${kept.seconds} seconds: nearly every ${kept.method} to this address goes over the network twice.`,
      action: sentence`To spare the second request, let the server add ${'Access-Control-Max-Age: 600'} to its answer to ${'OPTIONS'}. While developing, leave it short: changes show sooner.`,
    };
  },
} satisfies Note;
