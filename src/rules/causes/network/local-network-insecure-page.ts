import { isTrustworthy } from '../../../fetch/origin.ts';
import { evidence, page, say, server } from '../../context.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'local-network-insecure-page',
  title: 'Page is not loaded securely',
  explains: ['lna-permission-denied'],
  certainty: 'likely',
  link: 'https://wicg.github.io/local-network-access/',
  weight: 85,
  diagnose(found) {
    const origin = page(found);
    if (!origin.startsWith('http://') || isTrustworthy(`${origin}/`)) return null;
    return {
      summary: say`This page (${origin}) was loaded without encryption, and such pages may not reach ${server(found)} on this computer or its local network. The browser does not even ask.`,
      owner: 'page',
      action: say`Load the page over ${'https'}. The browser then asks whether this site may reach the local network. No header of the server can grant it.`,
      fix: 'Load the page over https',
      evidence: [evidence(found, 'error')],
    };
  },
});
