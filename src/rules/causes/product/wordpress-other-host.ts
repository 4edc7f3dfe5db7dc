import { ACAH } from '../../../fetch/header-names.ts';
import { hostnameOf } from '../../../fetch/origin.ts';
import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingUrl, serverOrigin } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { isProduct } from './product-signs.ts';

const ADMIN = /^https?:\/\/[^/?#]+\/(?:[^?#]*\/)?wp-admin(?:\/|$)/;

// Its own scripts call the REST API of their own site, with a nonce that counts there alone.
export default defineRule({
  id: 'wordpress-other-host',
  title: 'WordPress calls its other name',
  explains: ['preflight-header', 'acao-missing', 'acao-mismatch', 'acao-wildcard-credentials', 'preflight-redirect'],
  certainty: 'likely',
  link: 'https://developer.wordpress.org/rest-api/using-the-rest-api/authentication/',
  priority: 'own-words',
  solvedWithoutHeaders: true,
  diagnose(context) {
    const page = context.call.documentUrl ?? '';
    if (!ADMIN.test(page) || !isProduct(context, 'wordpress')) return null;
    return {
      summary: sentence`The admin pages of WordPress at ${hostnameOf(page)} call its REST API under another origin, ${serverOrigin(context)}: one site with two addresses.`,
      owner: 'server',
      action: sentence`Let both be one: set ${'WordPress Address'} and ${'Site Address'} (in a network, the domain mapping) to the same scheme and host, and open the admin pages there. Extending ${ACAH} is no solution: the login does not count at ${hostnameOf(failingUrl(context))}.`,
      fix: 'Use one URL for site and admin pages',
      evidence: [evidence(context, 'url')],
    };
  },
});
