import { listing, say } from '../context.ts';
import { answerOf, type Note, setCookies } from '../note.ts';

export default {
  id: 'set-cookie-none-insecure',
  title: 'SameSite=None needs Secure',
  kind: 'read-side',
  certainty: 'certain',
  link: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Set-Cookie#none',
  look({ call, verdict, browser }) {
    const answer = answerOf(call);
    // Chromium refuses it whatever the page's site; what Firefox does depends on a setting.
    if (answer === null || browser !== 'chromium' || verdict.credentials.mode !== 'include') return null;
    const refused = setCookies(answer.headers).filter(({ sameSite, secure }) => sameSite === 'none' && !secure);
    if (refused.length === 0) return null;
    return {
      summary: say`The answer sets ${listing(refused.map(({ name }) => name))} with ${'SameSite=None'} but without ${'Secure'}: the browser does not store such a cookie.`,
      action: say`Let the server add ${'Secure'} to the cookie, and serve it over https.`,
    };
  },
} satisfies Note;
