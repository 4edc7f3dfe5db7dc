import { quoteList, sentence } from '../../text/quote-list.ts';
import { createCallIndex } from '../call-index.ts';
import { type AllowedOrigin, allowedOrigins, type Note } from '../note.ts';

function echoed({ origin, allowed, withCredentials }: AllowedOrigin): boolean {
  return withCredentials && origin !== null && origin !== 'null' && origin === allowed;
}

const echoedBy = createCallIndex((call) =>
  allowedOrigins(call)
    .filter(echoed)
    .map(({ server, allowed }) => ({ key: server, item: allowed })),
);

export default {
  id: 'echoes-origins',
  title: 'Allows several origins with credentials',
  kind: 'risk',
  certainty: 'likely',
  link: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS#credentialed_requests_and_wildcards',
  examine({ call, siblings }) {
    const allowance = allowedOrigins(call).find(echoed);
    if (allowance === undefined) return null;
    const origins = [...new Set([allowance.allowed, ...echoedBy(siblings, call, allowance.server)])];
    if (origins.length === 1) return null;
    return {
      summary: sentence`${allowance.server} was seen giving ${quoteList(origins)} each leave to read responses with the user’s cookies, by sending back the origin that asked. Whether it does so for every origin cannot be seen.`,
      action: sentence`Check that the server compares the origin with a list. One that sends back any origin lets every website read what the user may read.`,
    };
  },
} satisfies Note;
