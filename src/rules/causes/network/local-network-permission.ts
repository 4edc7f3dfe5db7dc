import { isLocalAddress } from '../../../fetch/origin.ts';
import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingStatus, failingUrl, pageOrigin, serverOrigin } from '../../context.ts';
import { defineRule } from '../../rule.ts';

// A file has plain net::ERR_FAILED where the browser asked for this permission (measured).
export default defineRule({
  id: 'local-network-permission',
  title: 'Perhaps the local network permission',
  explains: ['unknown-blocked'],
  certainty: 'likely',
  link: 'https://wicg.github.io/local-network-access/',
  priority: 'what-failed',
  solvedWithoutHeaders: true,
  diagnose(context) {
    const page = pageOrigin(context);
    if (failingStatus(context) !== null || !isLocalAddress(failingUrl(context)) || isLocalAddress(`${page}/`))
      return null;
    if (page.startsWith('http:')) {
      return {
        summary: sentence`The page (${page}) was loaded without encryption, and ${serverOrigin(context)} is on this computer or in its local network. Browsers do not let such pages reach it; most likely that is what happened here.`,
        owner: 'page',
        action: sentence`Load the page over ${'https'}, or from the same computer. The browser then asks for permission; no header of the server can grant it.`,
        fix: 'Load the page over https',
        evidence: [evidence(context, 'url'), evidence(context, 'error')],
      };
    }
    return {
      summary: sentence`The request to ${serverOrigin(context)}, on this computer or in its local network, was never sent. Since version 142 Chrome needs a permission for that, and ${page} most likely has none.`,
      owner: 'browser',
      action: [
        'Allow local network access for this site when the browser asks, or in its site settings. In a frame, the page around it has to pass the permission on (its allow attribute). No header of the server can grant it.',
      ],
      fix: 'Allow local network access for this site',
      evidence: [evidence(context, 'url'), evidence(context, 'error')],
    };
  },
});
