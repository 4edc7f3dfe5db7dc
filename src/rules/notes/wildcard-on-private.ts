import { hostnameOf, originOf } from '../../fetch/origin.ts';
import { sentence } from '../../text/quote-list.ts';
import { allowedOrigins, type Note } from '../note.ts';

/** By the host as written: no name is looked up. https://wicg.github.io/local-network-access/#ip-address-space-heading */
function isPrivate(server: string): boolean {
  const hostname = hostnameOf(server);
  if (hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '[::1]') return true;
  return (
    /^(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)[\d.]+$/.test(hostname) || /^\[f[cd][0-9a-f]{2}:/.test(hostname)
  );
}

export default {
  id: 'wildcard-on-private',
  title: 'Private service open to all',
  kind: 'risk',
  certainty: 'likely',
  link: 'https://wicg.github.io/local-network-access/',
  examine({ call }) {
    // Fonts, scripts and stylesheets of a development server are there for everyone.
    if (call.type !== 'xmlhttprequest') return null;
    const allowance = allowedOrigins(call).find(({ allowed, server }) => allowed === '*' && isPrivate(server));
    if (allowance === undefined || originOf(call.documentUrl ?? '') === allowance.server) return null;
    return {
      summary: sentence`${allowance.server} is on this computer or in a private network, and ${'Access-Control-Allow-Origin: *'} lets every website that is open in this browser read its answers.`,
      action: sentence`If it holds anything that is not for everyone, let it allow only the origins of its own pages.`,
    };
  },
} satisfies Note;
