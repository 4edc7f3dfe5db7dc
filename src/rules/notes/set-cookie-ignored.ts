import { originOf, sameOrigin } from '../../fetch/origin.ts';
import { quoteList, sentence } from '../../text/quote-list.ts';
import { finalResponse, type Note, readByScript, setCookies } from '../note.ts';

export default {
  id: 'set-cookie-ignored',
  title: 'Cookie set, but not stored',
  kind: 'read-side',
  certainty: 'certain',
  link: 'https://developer.mozilla.org/en-US/docs/Web/API/RequestInit#credentials',
  examine(context) {
    const { call, verdict } = context;
    const response = finalResponse(call);
    if (response === null || !readByScript(context) || verdict.credentials.mode !== 'not-include') return null;
    if (sameOrigin(call.initiator, originOf(response.exchange.url))) return null;
    const names = setCookies(response.headers).map(({ name }) => name);
    if (names.length === 0) return null;
    return {
      summary: sentence`The response sets ${quoteList(names)}, but the browser ignored it: the call was made without credentials, and such calls neither send nor store cookies.`,
      action: sentence`If the page needs this cookie (a login does), make this call too with ${"credentials: 'include'"} (XMLHttpRequest: ${'withCredentials = true'}), and let the server allow credentials.`,
    };
  },
} satisfies Note;
