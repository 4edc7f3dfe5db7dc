import { get, has } from '../../fetch/header-list.ts';
import { say } from '../context.ts';
import { answerOf, type Note, readByScript } from '../note.ts';

export default {
  id: 'login-without-credentials',
  title: 'No login sent along',
  kind: 'read-side',
  certainty: 'likely',
  link: 'https://developer.mozilla.org/en-US/docs/Web/API/RequestInit#credentials',
  look(looked) {
    const answer = answerOf(looked.call);
    if (answer === null || !readByScript(looked) || looked.verdict.credentials.mode !== 'not-include') return null;
    const { status, requestHeaders } = answer.exchange;
    if (requestHeaders === null || (status !== 401 && status !== 403) || has(requestHeaders, 'Authorization'))
      return null;
    if (get(answer.headers, 'Access-Control-Allow-Credentials') !== 'true') return null;
    return {
      summary: say`The server answered ${status} and offers ${'Access-Control-Allow-Credentials: true'}, but the call was made without credentials: no cookie went along.`,
      action: say`If the login is a cookie, make the call with ${"credentials: 'include'"} (XMLHttpRequest: ${'withCredentials = true'}), and the call that logs in as well.`,
    };
  },
} satisfies Note;
