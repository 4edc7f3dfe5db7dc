import { sentence } from '../../../text/quote-list.ts';
import { comparedHeaders, mdn, pageOrigin, urlPath, urlWithoutQuery } from '../../context.ts';
import { alreadyReceived } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';
import { allowsPage, isFromPage, newestOf, siblingGroups, siblingsAtUrl } from '../../sibling-responses.ts';

export default defineRule({
  id: 'route-allows-other-origin',
  title: 'This URL allows another page',
  explains: ['acao-mismatch'],
  certainty: 'likely',
  link: mdn('CORSAllowOriginNotMatchingOrigin'),
  priority: 'element',
  diagnose(context) {
    const { leg, value } = context.failure;
    if (leg !== 'request' || pageOrigin(context) === 'null') return null;
    if (siblingsAtUrl(context).some((each) => allowsPage(context, each))) return null;
    const shown = newestOf(
      siblingGroups(context).filter(
        (group) => !group.failed && allowsPage(context, group) && isFromPage(context, group),
      ),
    );
    if (shown === null) return null;
    return {
      summary: sentence`${urlWithoutQuery(context)} allows ${value}, not this page (${pageOrigin(context)}), although the same server allows this page at ${shown.address}. So this URL has CORS settings of its own.`,
      owner: 'server',
      action: [
        ...sentence`Find what sets the header for ${urlPath(context)} alone (a route, a second application, a proxy rule) and let it use the same list of origins as the rest.`,
        ...alreadyReceived(context),
      ],
      fix: 'Use the same origins for this URL',
      evidence: comparedHeaders(context),
    };
  },
});
