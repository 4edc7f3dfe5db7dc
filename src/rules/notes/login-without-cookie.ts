import { has } from '../../fetch/header-list.ts';
import { say } from '../context.ts';
import { answerOf, type Note, readByScript } from '../note.ts';

export default {
  id: 'login-without-cookie',
  title: 'No cookie although allowed',
  kind: 'read-side',
  certainty: 'likely',
  link: 'https://developer.mozilla.org/en-US/docs/Web/Privacy/Guides/Third-party_cookies',
  look(looked) {
    const answer = answerOf(looked.call);
    if (answer === null || !readByScript(looked) || looked.verdict.credentials.mode !== 'include') return null;
    const { status, requestHeaders } = answer.exchange;
    if (requestHeaders === null || (status !== 401 && status !== 403)) return null;
    if (has(requestHeaders, 'Authorization') || has(requestHeaders, 'Cookie')) return null;
    return {
      summary: say`The server answered ${status}. The call was made with credentials, but the browser had no cookie to send to this server.`,
      action: say`Look whether the cookie is stored at all. Cookies with ${'SameSite=Lax'} or ${'Strict'} do not go to another site, and browsers that block third-party cookies send none; one site for page and API avoids both.`,
    };
  },
} satisfies Note;
