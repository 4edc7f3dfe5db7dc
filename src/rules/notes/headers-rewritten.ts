import { quoteList, sentence } from '../../text/quote-list.ts';
import { rewrittenHeaders } from '../../verdict/rewritten-headers.ts';
import { spec } from '../context.ts';
import type { Note } from '../note.ts';

export default {
  id: 'headers-rewritten',
  title: 'Headers changed on the way',
  kind: 'read-side',
  certainty: 'certain',
  link: spec('cors-check'),
  examine({ call }) {
    const names = [...new Set(rewrittenHeaders(call))];
    // Our own doing is said elsewhere.
    if (names.length === 0 || call.tried === true) return null;
    return {
      summary: sentence`Something changed headers between the server and the browser’s check, most likely another extension: ${quoteList(names)}.`,
      action: sentence`Other people’s browsers see what the server sent. Turn other extensions off and call again.`,
    };
  },
} satisfies Note;
