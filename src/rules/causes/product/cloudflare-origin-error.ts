import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingStatus } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus, headerMatches } from './product-signs.ts';

const WHAT: { readonly [status: number]: string } = {
  520: 'the server behind it gave a response it could not use',
  521: 'the server behind it refused the connection',
  522: 'the server behind it did not accept the connection',
  523: 'no way leads to the server behind it',
  524: 'the server behind it took too long',
  525: 'it and the server behind it could not agree on TLS',
  526: 'the certificate of the server behind it is not valid',
  530: 'it does not know where the server behind it is',
};

// Statuses that Cloudflare alone uses, as it documents them.
export default defineRule({
  id: 'cloudflare-origin-error',
  title: 'Cloudflare cannot reach the server',
  explains: ['preflight-status', 'acao-missing'],
  certainty: 'likely',
  link: 'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/',
  priority: 'own-words',
  solvedWithoutHeaders: true,
  diagnose(context) {
    const what = WHAT[failingStatus(context) ?? 0];
    if (what === undefined || !headerMatches(context, 'Server', /^cloudflare$/i)) return null;
    return {
      summary: sentence`${gotStatus(context)} from Cloudflare: ${[what]}. Cloudflare’s error page does not allow other origins.`,
      owner: 'server',
      action: [
        'Check the server behind Cloudflare: whether it runs, lets Cloudflare’s addresses through its firewall, and responds in time over the protocol set under SSL/TLS. If it is not yours, nothing in the page changes this. CORS comes after that.',
      ],
      fix: 'Get the server behind Cloudflare to respond',
      evidence: [evidence(context, 'status'), evidence(context, 'response-header', 'Server')],
    };
  },
});
