import { isPrivateAddress, originOf } from '../../fetch/origin.ts';
import { sentence } from '../../text/quote-list.ts';
import { allowedOrigins, type Note } from '../note.ts';

export default {
  id: 'wildcard-on-private',
  title: 'Private service open to all',
  kind: 'risk',
  certainty: 'likely',
  link: 'https://wicg.github.io/local-network-access/',
  examine({ call }) {
    // Fonts, scripts and stylesheets of a development server are there for everyone.
    if (call.type !== 'xmlhttprequest') return null;
    const allowance = allowedOrigins(call).find(({ allowed, server }) => allowed === '*' && isPrivateAddress(server));
    if (allowance === undefined || originOf(call.documentUrl ?? '') === allowance.server) return null;
    return {
      summary: sentence`${allowance.server} is on this computer or in a private network, and ${'Access-Control-Allow-Origin: *'} lets every website that is open in this browser read its responses.`,
      action: sentence`If it holds anything that is not for everyone, let it allow only the origins of its own pages.`,
    };
  },
} satisfies Note;
