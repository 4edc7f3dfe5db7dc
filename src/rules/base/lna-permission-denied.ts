import { sentence } from '../../text/quote-list.ts';
import { text } from '../../text/text.ts';
import { defineBaseRule } from '../base-rule.ts';
import { evidence, serverOrigin } from '../context.ts';
import { serverOfMessage } from '../message-phrases.ts';
import { pageName } from '../phrases.ts';

export default defineBaseRule({
  id: 'local-network-access',
  title: 'Local network not permitted',
  explains: ['lna-permission-denied'],
  link: 'https://wicg.github.io/local-network-access/',
  diagnose: (context) => ({
    summary: sentence`The browser did not let this page (${pageName(context)}) reach ${serverOrigin(context)}, because that URL is on this computer or its local network and permission is missing.`,
    owner: 'browser',
    action: [
      'Allow this site to reach the local network when the browser asks, or in its site settings. A frame also needs the permission from the page around it (its allow attribute), and the page has to be loaded over https. No header of the server can grant it.',
    ],
    fix: 'Allow local network access for this site',
    evidence: [evidence(context, 'error')],
  }),
  withoutHeaders: () => ({
    why: text`The browser asks its user before a page from the internet may talk to this machine or its network. No response header changes that.`,
    steps: [
      text`Click the icon beside the address bar, allow local network access for this site, and reload.`,
      text`Inside a frame the embedding page has to pass it on: ${'allow="local-network; loopback-network"'}.`,
      text`During development open the page itself from localhost.`,
    ],
  }),
  explainMessage: (message) => ({
    summary: sentence`The page may not reach ${serverOfMessage(message)}: it has no permission for addresses on this computer or in the local network.`,
    owner: 'browser',
    action: [
      'Allow local network access for the page in the browser’s site settings. The page has to be loaded over https, and in a frame the page around it has to pass the permission on (its allow attribute). No header of the server can grant it.',
    ],
  }),
});
