import { quoteList, sentence } from '../../text/quote-list.ts';
import { allowedOrigins, type Note, setCookies } from '../note.ts';

export default {
  id: 'cookie-with-wildcard',
  title: 'Cookie in a public response',
  kind: 'risk',
  certainty: 'certain',
  link: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS#credentialed_requests_and_wildcards',
  examine({ call }) {
    const allowance = allowedOrigins(call).find(
      ({ allowed, headers }) => allowed === '*' && setCookies(headers).length > 0,
    );
    if (allowance === undefined) return null;
    return {
      summary: sentence`The response sets ${quoteList(setCookies(allowance.headers).map(({ name }) => name))} and with ${'Access-Control-Allow-Origin: *'} lets every website read it. What depends on a user’s cookie is rarely meant for everyone.`,
      action: sentence`If the response is public, let the server set no cookie with it. If it is not, let it name the origins it allows instead of ${'*'}.`,
    };
  },
} satisfies Note;
