import { sentence } from '../../text/quote-list.ts';
import { spec } from '../context.ts';
import type { Note } from '../note.ts';
import { cachedPreflight } from './preflight-cost.ts';

export default {
  id: 'max-age-missing',
  title: 'Preflight before nearly every call',
  kind: 'cost',
  certainty: 'certain',
  link: spec('http-access-control-max-age'),
  examine(context) {
    const cached = cachedPreflight(context);
    if (cached === null || (cached.maxAge !== null && cached.maxAge !== '')) return null;
    return {
      summary: sentence`The response to the preflight says nothing of how long it holds, so the browser keeps it for ${cached.seconds} seconds: nearly every ${cached.method} to this URL goes over the network twice.`,
      action: sentence`To spare the second request, let the server add ${'Access-Control-Max-Age: 600'} to its response to ${'OPTIONS'}. While developing, leave it short: changes show sooner.`,
    };
  },
} satisfies Note;
