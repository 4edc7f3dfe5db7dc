import { ACAPN, ACRPN } from '../../fetch/header-names.ts';
import { sentence } from '../../text/quote-list.ts';
import { text } from '../../text/text.ts';
import { defineBaseRule } from '../base-rule.ts';
import { evidence, pageOrigin, serverOrigin } from '../context.ts';
import { pageOfMessage, serverOfMessage } from '../message-phrases.ts';

export default defineBaseRule({
  id: 'private-network-not-allowed',
  title: 'Private network is not allowed',
  explains: ['preflight-private-network'],
  link: 'https://wicg.github.io/private-network-access/',
  diagnose: (context) => ({
    summary: sentence`This browser also checks whether ${pageOrigin(context)} may reach ${serverOrigin(context)}, on this computer or in the local network. The preflight response lacks ${`${ACAPN}: true`}.`,
    owner: 'server',
    action: sentence`Send ${`${ACAPN}: true`} with the response to ${'OPTIONS'}, where the request carries ${ACRPN}. Newer versions of Chrome ask their user for a permission in its place.`,
    fix: `Send ${ACAPN}: true`,
    evidence: [evidence(context, 'request-header', ACRPN), evidence(context, 'response-header', ACAPN)],
  }),
  withoutHeaders: () => ({
    why: text`The usual CORS headers are not enough: this browser wants one more before a page may reach this computer or its network.`,
    steps: [
      text`On the server send ${`${ACAPN}: true`} with the response to ${'OPTIONS'}, where the request carries ${ACRPN}, beside the headers that allow the page.`,
      text`Or update the browser, or the program that embeds it: Chrome asks its user for a permission since version 142.`,
    ],
  }),
  explainMessage: (message) => ({
    summary: sentence`The browser asked whether ${pageOfMessage(message)} may reach ${serverOfMessage(message)}, on this computer or in the local network. The response to ${'OPTIONS'} lacks ${`${ACAPN}: true`}.`,
    owner: 'server',
    action: sentence`Send ${`${ACAPN}: true`} with the response to ${'OPTIONS'}, where the request carries ${ACRPN}. Newer versions of Chrome ask their user for a permission in its place.`,
  }),
});
