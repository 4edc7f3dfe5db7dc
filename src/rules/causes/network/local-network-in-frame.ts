import { evidence, page, say, server } from '../../context.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'local-network-in-frame',
  title: 'Frame lacks local network permission',
  explains: ['lna-permission-denied'],
  certainty: 'likely',
  link: 'https://wicg.github.io/local-network-access/',
  weight: 80,
  diagnose(found) {
    if (found.call.frameId <= 0 || !page(found).startsWith('https://')) return null;
    return {
      summary: say`A frame (${page(found)}) called ${server(found)} on this computer or its local network. A frame may do so only if the page around it passes that permission on.`,
      owner: 'page',
      action: say`Write ${'allow="local-network-access"'} on the ${'iframe'} element in the page around it, and allow local network access for that site when the browser asks. No header of the server can grant it.`,
      fix: 'Put allow="local-network-access" on the iframe',
      evidence: [evidence(found, 'error')],
    };
  },
});
