import { quoteList, sentence } from '../../text/quote-list.ts';
import { finalResponse, type Note, setCookies } from '../note.ts';

export default {
  id: 'set-cookie-none-insecure',
  title: 'SameSite=None needs Secure',
  kind: 'read-side',
  certainty: 'certain',
  link: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Set-Cookie#none',
  examine({ call, verdict, browser }) {
    const response = finalResponse(call);
    // Chromium refuses it whatever the page's site; what Firefox does depends on a setting.
    if (response === null || browser !== 'chromium' || verdict.credentials.mode !== 'include') return null;
    const refused = setCookies(response.headers).filter(({ sameSite, secure }) => sameSite === 'none' && !secure);
    if (refused.length === 0) return null;
    return {
      summary: sentence`The response sets ${quoteList(refused.map(({ name }) => name))} with ${'SameSite=None'} but without ${'Secure'}: the browser does not store such a cookie.`,
      action: sentence`Let the server add ${'Secure'} to the cookie, and serve it over https.`,
    };
  },
} satisfies Note;
