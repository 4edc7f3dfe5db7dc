import { has } from '../../fetch/header-list.ts';
import { sentence } from '../../text/quote-list.ts';
import { finalResponse, type Note, readByScript } from '../note.ts';

export default {
  id: 'login-without-cookie',
  title: 'No cookie although allowed',
  kind: 'read-side',
  certainty: 'likely',
  link: 'https://developer.mozilla.org/en-US/docs/Web/Privacy/Guides/Third-party_cookies',
  examine(context) {
    const response = finalResponse(context.call);
    if (response === null || !readByScript(context) || context.verdict.credentials.mode !== 'include') return null;
    const { status, requestHeaders } = response.exchange;
    if (requestHeaders === null || (status !== 401 && status !== 403)) return null;
    if (has(requestHeaders, 'Authorization') || has(requestHeaders, 'Cookie')) return null;
    return {
      summary: sentence`The server responded with ${status}. The call was made with credentials, but the browser had no cookie to send to this server.`,
      action: sentence`Look whether the cookie is stored at all. Cookies with ${'SameSite=Lax'} or ${'Strict'} do not go to another site, and browsers that block third-party cookies send none; one site for page and API avoids both.`,
    };
  },
} satisfies Note;
