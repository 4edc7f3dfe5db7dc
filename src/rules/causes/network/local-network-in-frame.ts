import { sentence } from '../../../text/quote-list.ts';
import { evidence, pageOrigin, serverOrigin } from '../../context.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'local-network-in-frame',
  title: 'Frame lacks local network permission',
  explains: ['lna-permission-denied'],
  certainty: 'likely',
  link: 'https://wicg.github.io/local-network-access/',
  priority: 'what-failed',
  diagnose(context) {
    if (context.call.frameId <= 0 || !pageOrigin(context).startsWith('https://')) return null;
    return {
      summary: sentence`A frame (${pageOrigin(context)}) called ${serverOrigin(context)} on this computer or its local network. A frame may do so only if the page around it passes that permission on.`,
      owner: 'page',
      action: sentence`Write ${'allow="local-network-access"'} on the ${'iframe'} element in the page around it, and allow local network access for that site when the browser asks. No header of the server can grant it.`,
      fix: 'Put allow="local-network-access" on the iframe',
      evidence: [evidence(context, 'error')],
    };
  },
});
