import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingStatus, failingUrl, urlPath } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus } from '../product/product-signs.ts';

export default defineRule({
  id: 'double-slash-path',
  title: 'Path has a doubled slash',
  explains: ['acao-missing', 'preflight-status'],
  certainty: 'likely',
  link: 'https://fetch.spec.whatwg.org/#cors-protocol-and-http-errors',
  priority: 'product',
  solvedWithoutHeaders: true,
  diagnose(context) {
    const status = failingStatus(context);
    // A whole URL within the path is how proxies are called.
    if (status !== 404 || !/^[^:]*\/\//.test(urlPath(context))) return null;
    const { origin, search } = new URL(failingUrl(context));
    const single = `${origin}${urlPath(context).replace(/\/{2,}/g, '/')}`;
    return {
      summary: sentence`${gotStatus(context)}: its path has a doubled slash, and there is nothing at that path. The error has no CORS headers, which hides it from the page.`,
      owner: 'page',
      action: sentence`Request ${single}${search === '' ? [] : ' with the same query'}. A base URL that ends with a slash, joined to a path that begins with one, makes two of them: remove one in the configuration.`,
      fix: 'Remove the doubled slash from the URL',
      evidence: [evidence(context, 'url'), evidence(context, 'status')],
    };
  },
});
