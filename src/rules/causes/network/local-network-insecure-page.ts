import { isTrustworthy } from '../../../fetch/origin.ts';
import { sentence } from '../../../text/quote-list.ts';
import { evidence, pageOrigin, serverOrigin } from '../../context.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'local-network-insecure-page',
  title: 'Page is not loaded securely',
  explains: ['lna-permission-denied'],
  certainty: 'likely',
  link: 'https://wicg.github.io/local-network-access/',
  priority: 'on-the-way',
  diagnose(context) {
    const origin = pageOrigin(context);
    if (!origin.startsWith('http://') || isTrustworthy(`${origin}/`)) return null;
    return {
      summary: sentence`This page (${origin}) was loaded without encryption, and such pages may not reach ${serverOrigin(context)} on this computer or its local network. The browser does not even ask.`,
      owner: 'page',
      action: sentence`Load the page over ${'https'}. The browser then asks whether this site may reach the local network. No header of the server can grant it.`,
      fix: 'Load the page over https',
      evidence: [evidence(context, 'error')],
    };
  },
});
