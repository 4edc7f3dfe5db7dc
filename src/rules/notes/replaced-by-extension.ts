import { has } from '../../fetch/header-list.ts';
import { isHttp } from '../../fetch/origin.ts';
import { redirectLocation } from '../../fetch/redirect.ts';
import { lastHop } from '../../network/exchange.ts';
import { sentence } from '../../text/quote-list.ts';
import { withoutQuery } from '../context.ts';
import type { Note } from '../note.ts';

export default {
  id: 'replaced-by-extension',
  title: 'Replaced inside the browser',
  kind: 'read-side',
  // Chromium names the reason; which extension it was, no file says.
  certainty: 'likely',
  link: 'https://developer.chrome.com/docs/extensions/reference/api/declarativeNetRequest',
  examine({ call }) {
    const { url, status, responseHeaders } = lastHop(call).request;
    if (status === null || responseHeaders === null || !has(responseHeaders, 'Non-Authoritative-Reason')) return null;
    const location = redirectLocation(status, responseHeaders, url);
    if (location === null || isHttp(location)) return null;
    return {
      summary: sentence`The server was not asked for ${withoutQuery(url)}: inside the browser, most likely by an extension, something else was put in its place (${`${location.split(':')[0] ?? ''}:`}).`,
      action: sentence`Content blockers do that so that pages do not break. Nothing has to be changed; to see the server’s own response, switch the extension off.`,
    };
  },
} satisfies Note;
