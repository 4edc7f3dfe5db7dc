import { sentence } from '../../text/quote-list.ts';
import { spec } from '../context.ts';
import type { Note } from '../note.ts';
import { cachedPreflight } from './preflight-cost.ts';

export default {
  id: 'max-age-zero',
  title: 'Every call pays twice',
  kind: 'cost',
  certainty: 'certain',
  link: spec('http-access-control-max-age'),
  examine(context) {
    const cached = cachedPreflight(context);
    if (cached === null || cached.maxAge === null || cached.seconds !== 0) return null;
    return {
      summary: sentence`With ${`Access-Control-Max-Age: ${cached.maxAge}`} this browser keeps nothing of the preflight’s response: every ${cached.method} to this URL goes over the network twice.`,
      action: sentence`To spare the second request, let the server send a number of seconds, for example ${'Access-Control-Max-Age: 600'}.`,
    };
  },
} satisfies Note;
