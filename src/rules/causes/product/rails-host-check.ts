import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingStatus, responseHeader } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus, headerMatches, hostname, isProduct } from './product-signs.ts';

// ActionDispatch::HostAuthorization: 403, its body empty in production. A controller may refuse in the same way.
export default defineRule({
  id: 'rails-host-check',
  title: 'Rails refuses the host name',
  explains: ['preflight-status', 'acao-missing'],
  certainty: 'likely',
  link: 'https://guides.rubyonrails.org/configuring.html#actiondispatch-hostauthorization',
  priority: 'product',
  solvedWithoutHeaders: true,
  diagnose(context) {
    if (failingStatus(context) !== 403 || !isProduct(context, 'rails')) return null;
    if (!headerMatches(context, 'Content-Type', /^text\/(?:html|plain)\b/i)) return null;
    if (responseHeader(context, 'Content-Length') !== '0') return null;
    return {
      summary: sentence`${gotStatus(context)} and an empty body, as Rails does when ${'config.hosts'} does not list the host, here ${hostname(context)}. That check runs before CORS.`,
      owner: 'server',
      action: sentence`Look for ${'Blocked hosts'} in the Rails log. If it is there, add ${`config.hosts << "${hostname(context)}"`} to the file of this environment (${'config/environments/…'}) and restart Rails. If not, a controller refused the request.`,
      fix: 'Add this host to config.hosts in Rails',
      evidence: [evidence(context, 'status'), evidence(context, 'response-header', 'X-Runtime')],
    };
  },
});
