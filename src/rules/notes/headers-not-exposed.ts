import { isExposed } from '../../fetch/exposed-headers.ts';
import { quoteList, sentence } from '../../text/quote-list.ts';
import { assumedCredentials } from '../../verdict/classify.ts';
import { spec } from '../context.ts';
import { finalResponse, type Note, readByScript } from '../note.ts';

/** Headers that script asks for by name; many others are of no use to a page. */
const WANTED =
  /^(x-total(-count|-pages)?|x-pagination|x-next-page|x-page|x-per-page|location|content-disposition|content-range|link|retry-after|(x-)?ratelimit(-.+)?|x-rate-limit-.+|etag|mcp-session-id|grpc-(status|message|status-details-bin)|www-authenticate|x-(request|correlation|trace)-id)$/;

export default {
  id: 'headers-not-exposed',
  title: 'Response headers script cannot read',
  kind: 'read-side',
  certainty: 'certain',
  link: spec('http-access-control-expose-headers'),
  examine(context) {
    const response = finalResponse(context.call);
    if (response === null || !readByScript(context)) return null;
    const mode = assumedCredentials(context.verdict.credentials);
    const sent = [...new Set(response.headers.map(([name]) => name.toLowerCase()))];
    const hidden = sent.filter((name) => WANTED.test(name) && !isExposed(name, response.headers, mode));
    if (hidden.length === 0) return null;
    const one = hidden.length === 1;
    return {
      summary: sentence`The response carries ${quoteList(hidden)}, but the page’s script cannot read ${[one ? 'it' : 'them']}: to script ${[one ? 'this header seems' : 'these headers seem']} to be absent.`,
      action: sentence`If the page needs ${[one ? 'it' : 'them']}, let the server add ${`Access-Control-Expose-Headers: ${hidden.slice(0, 8).join(', ')}`} to this response.`,
    };
  },
} satisfies Note;
