import { sentence } from '../../text/quote-list.ts';
import type { Note } from '../note.ts';

export default {
  id: 'worker-of-several-tabs',
  title: 'Perhaps for another tab',
  kind: 'read-side',
  certainty: 'certain',
  link: 'https://developer.chrome.com/docs/extensions/reference/api/webRequest',
  examine({ call }) {
    if (call.sharedBy === undefined || call.sharedBy < 2) return null;
    return {
      summary: sentence`A worker made this request. ${String(call.sharedBy)} tabs show pages of ${call.initiator ?? ''}, and the browser does not tell for which of them it works.`,
      action: sentence`To be sure, close the other tabs of ${call.initiator ?? ''} and reload this one.`,
    };
  },
} satisfies Note;
