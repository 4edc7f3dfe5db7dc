import { get, has } from '../../fetch/header-list.ts';
import { sentence } from '../../text/quote-list.ts';
import { finalResponse, type Note, readByScript } from '../note.ts';

/** How frameworks let a page prove that it is theirs: Django, Rails, Laravel, Angular, Spring. */
const TOKENS = ['X-CSRFToken', 'X-CSRF-Token', 'X-XSRF-TOKEN'] as const;

export default {
  id: 'csrf-check',
  title: 'Perhaps a CSRF check',
  kind: 'read-side',
  certainty: 'likely',
  link: 'https://developer.mozilla.org/en-US/docs/Web/Security/Attacks/CSRF',
  examine(context) {
    const response = finalResponse(context.call);
    if (response === null || !readByScript(context)) return null;
    const { status, method, requestHeaders } = response.exchange;
    const token = TOKENS.find((name) => has(requestHeaders, name));
    if (method === 'GET' || method === 'HEAD' || token === undefined || (status !== 403 && status !== 419)) return null;
    const origin = get(requestHeaders, 'Origin') ?? 'the page’s origin';
    return {
      summary: sentence`The server responded with ${status} to a request with ${token}. CORS let the page read that response: the refusal is the server’s own, perhaps its check against forged requests (CSRF), which looks at ${'Origin'} by itself.`,
      action: sentence`Read the response’s text. For such a check trust ${origin}: ${'CSRF_TRUSTED_ORIGINS'} in Django, ${'SANCTUM_STATEFUL_DOMAINS'} in Laravel. See as well that the token’s cookie comes along.`,
    };
  },
} satisfies Note;
