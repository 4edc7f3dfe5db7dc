import { isTrustworthy } from '../../fetch/origin.ts';
import { sentence } from '../../text/quote-list.ts';
import { allowedOrigins, type Note } from '../note.ts';

export default {
  id: 'allows-http-origin',
  title: 'https server allows http page',
  kind: 'risk',
  certainty: 'certain',
  link: 'https://developer.mozilla.org/en-US/docs/Web/Security/Practical_implementation_guides/TLS',
  examine({ call }) {
    const allowance = allowedOrigins(call).find(
      ({ server, allowed, withCredentials }) =>
        withCredentials && server.startsWith('https://') && allowed.startsWith('http://') && !isTrustworthy(allowed),
    );
    if (allowance === undefined) return null;
    return {
      summary: sentence`${allowance.server} lets ${allowance.allowed} read responses with the user’s cookies. A page that comes over plain http can be changed by anyone on the network between.`,
      action: sentence`Serve the page over https, and let the server allow its https origin only.`,
    };
  },
} satisfies Note;
