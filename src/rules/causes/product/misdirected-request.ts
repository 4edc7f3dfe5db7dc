import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingStatus } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus, hostname } from './product-signs.ts';

export default defineRule({
  id: 'misdirected-request',
  title: 'Server lacks this host name',
  explains: ['preflight-status', 'acao-missing'],
  certainty: 'likely',
  link: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/421',
  priority: 'product',
  solvedWithoutHeaders: true,
  diagnose(context) {
    if (failingStatus(context) !== 421) return null;
    return {
      summary: sentence`${gotStatus(context)} (Misdirected Request): the server that received it has no site by the name ${hostname(context)}, so CORS was not looked at.`,
      owner: 'server',
      action: sentence`Add ${hostname(context)} to the names this server accepts: its virtual hosts, custom domains or allowed hosts. Behind a proxy, pass the name on in ${'Host'} and in TLS (in nginx ${'proxy_ssl_server_name on'}). If other browsers get through, this one reused its connection to another name of the same certificate (HTTP/2): let that server respond to both names, or separate the certificates.`,
      fix: 'Add this host name on the server',
      evidence: [evidence(context, 'status'), evidence(context, 'url')],
    };
  },
});
