import { sentence } from '../../../text/quote-list.ts';
import { urlPath } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { serverProduct } from '../../sibling-responses.ts';
import { uncoveredRoute } from './uncovered-route.ts';

export default defineRule({
  id: 'nginx-location-without-cors-headers',
  title: 'nginx leaves out this URL',
  explains: ['acao-missing'],
  certainty: 'likely',
  link: 'https://nginx.org/en/docs/http/ngx_http_headers_module.html#add_header',
  priority: 'setup',
  diagnose(context) {
    const name = serverProduct(context);
    if (name !== 'nginx' && name !== 'openresty') return null;
    return uncoveredRoute(
      context,
      sentence`Look at the ${'location'} block for ${urlPath(context)}: a block with an ${'add_header'} of its own does not inherit those around it. Repeat the CORS headers there, or put them into a file that every block includes.`,
      ['Server'],
    );
  },
});
