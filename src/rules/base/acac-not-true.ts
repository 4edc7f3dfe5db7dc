import { ACAC, ACAO } from '../../fetch/header-names.ts';
import { sentence } from '../../text/quote-list.ts';
import { defineBaseRule } from '../base-rule.ts';
import { evidence, mdn, serverOrigin } from '../context.ts';
import { legOfMessage, serverOfMessage } from '../message-phrases.ts';
import { alreadyReceived } from '../phrases.ts';

export default defineBaseRule({
  id: 'allow-credentials-missing',
  title: 'Credentials are not allowed',
  explains: ['acac-not-true'],
  link: mdn('CORSMIssingAllowCredentials'),
  diagnose: (context) => ({
    summary: sentence`The call is made with credentials (the mode that sends cookies), and ${serverOrigin(context)} allows the page but not the credentials: ${`${ACAC}: true`} is missing.`,
    owner: 'server',
    action: [
      ...sentence`Send ${`${ACAC}: true`} beside ${ACAO}, on the response to ${'OPTIONS'} too. Or make the call without credentials if the server needs none.`,
      ...alreadyReceived(context),
    ],
    fix: `Send ${ACAC}: true`,
    evidence: [evidence(context, 'response-header', ACAC)],
  }),
  explainMessage: (message) => ({
    summary: sentence`The call to ${serverOfMessage(message)} was made with credentials, but the response${legOfMessage(message)} does not say ${'Access-Control-Allow-Credentials: true'}.`,
    owner: 'server',
    action: sentence`Let the server send exactly that, in lower case, to ${'OPTIONS'} as well; or make the call without credentials, if it needs none.`,
  }),
});
