import { ACAO } from '../../../fetch/header-names.ts';
import { sentence } from '../../../text/quote-list.ts';
import { evidence, responseHeader, urlPath } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus } from './product-signs.ts';

// rest_send_cors_headers sends the page's own origin with every response of the REST API, errors included.
export default defineRule({
  id: 'wordpress-not-reached',
  title: 'WordPress’ REST API not reached',
  explains: ['acao-missing'],
  certainty: 'likely',
  coversCheck: true,
  link: 'https://developer.wordpress.org/reference/functions/rest_send_cors_headers/',
  priority: 'own-words',
  solvedWithoutHeaders: true,
  diagnose(context) {
    const html = /^text\/html/i.test(responseHeader(context, 'Content-Type') ?? '');
    if (!/\/wp-json\//.test(urlPath(context)) || !html) return null;
    return {
      summary: sentence`${gotStatus(context)} and a page. The REST API of WordPress responds with JSON and lets every page in, errors included, so something else responded.`,
      owner: 'server',
      action: sentence`Look, in order, for a security plugin or firewall that refuses the call (its log names it), a page cache that keeps pages of ${'/wp-json/'}, and permalinks that do not lead there (${'?rest_route=/'} then works). Do not add ${ACAO} elsewhere: it would be sent twice.`,
      fix: 'Let the call reach WordPress’ REST API',
      evidence: [evidence(context, 'response-header', 'Content-Type'), evidence(context, 'status')],
    };
  },
});
