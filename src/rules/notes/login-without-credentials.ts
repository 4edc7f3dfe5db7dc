import { get, has } from '../../fetch/header-list.ts';
import { ACAC } from '../../fetch/header-names.ts';
import { sentence } from '../../text/quote-list.ts';
import { finalResponse, type Note, readByScript } from '../note.ts';

export default {
  id: 'login-without-credentials',
  title: 'No login sent along',
  kind: 'read-side',
  certainty: 'likely',
  link: 'https://developer.mozilla.org/en-US/docs/Web/API/RequestInit#credentials',
  examine(context) {
    const response = finalResponse(context.call);
    if (response === null || !readByScript(context) || context.verdict.credentials.mode !== 'not-include') return null;
    const { status, requestHeaders } = response.exchange;
    if (requestHeaders === null || (status !== 401 && status !== 403) || has(requestHeaders, 'Authorization'))
      return null;
    if (get(response.headers, ACAC) !== 'true') return null;
    return {
      summary: sentence`The server responded with ${status} and offers ${'Access-Control-Allow-Credentials: true'}, but the call was made without credentials: no cookie went along.`,
      action: sentence`If the login is a cookie, make the call with ${"credentials: 'include'"} (XMLHttpRequest: ${'withCredentials = true'}), and the call that logs in as well.`,
    };
  },
} satisfies Note;
