import { get } from '../../fetch/header-list.ts';
import { quoteList, sentence } from '../../text/quote-list.ts';
import { finalResponse, type Note, setCookies } from '../note.ts';

export default {
  id: 'set-cookie-cross-site',
  title: 'Cookie refused: cross-site',
  kind: 'read-side',
  certainty: 'certain',
  link: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Set-Cookie#samesitesamesite-value',
  examine({ call, verdict, browser }) {
    const response = finalResponse(call);
    if (response === null || verdict.credentials.mode !== 'include' || response.exchange.fromCache) return null;
    if (get(response.exchange.requestHeaders, 'Sec-Fetch-Site') !== 'cross-site') return null;
    // Only Chromium takes a cookie without SameSite for Lax.
    const refused = setCookies(response.headers).filter(
      ({ sameSite }) => sameSite === 'lax' || sameSite === 'strict' || (sameSite === null && browser === 'chromium'),
    );
    const [first] = refused;
    if (first === undefined) return null;
    const why =
      first.sameSite === null
        ? sentence`without ${'SameSite'}, which counts as ${'Lax'}`
        : sentence`with ${`SameSite=${first.sameSite}`}`;
    return {
      summary: sentence`The response sets ${quoteList(refused.map(({ name }) => name))} ${why}: the browser does not store such a cookie from another site.`,
      action: sentence`Let the server set it with ${'SameSite=None; Secure'}, or serve page and API from one site. A browser that blocks third-party cookies refuses that too.`,
    };
  },
} satisfies Note;
