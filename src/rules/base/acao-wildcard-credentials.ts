import { ACAC, ACAO } from '../../fetch/header-names.ts';
import { sentence } from '../../text/quote-list.ts';
import { defineBaseRule } from '../base-rule.ts';
import { comparedHeaders, mdn, pageOrigin, serverOrigin } from '../context.ts';
import { serverOfMessage } from '../message-phrases.ts';
import { allowThisPage, alreadyReceived, pageName } from '../phrases.ts';

export default defineBaseRule({
  id: 'wildcard-with-credentials',
  title: '* not allowed with cookies',
  explains: ['acao-wildcard-credentials'],
  link: mdn('CORSNotSupportingCredentials'),
  diagnose: (context) => ({
    summary: sentence`${serverOrigin(context)} allows any page (${'*'}), but this call is made with credentials (the mode that sends cookies), and then the browser wants the page named: ${pageName(context)}.`,
    owner: 'server',
    action: [
      ...(pageOrigin(context) === 'null'
        ? allowThisPage(context)
        : sentence`Respond with ${`${ACAO}: ${pageOrigin(context)}`}, ${`${ACAC}: true`} and ${'Vary: Origin'} in place of ${'*'}, for origins on your list only.`),
      ...sentence` Or make the call without credentials (${"credentials: 'omit'"}, no ${'withCredentials'}) if the server needs none.`,
      ...alreadyReceived(context),
    ],
    fix: 'Name the origin instead of *, or drop credentials',
    evidence: comparedHeaders(context),
  }),
  explainMessage: (message) => ({
    summary: sentence`The call to ${serverOfMessage(message)} was made with credentials (cookies, say), and then ${'Access-Control-Allow-Origin: *'} does not count.`,
    owner: 'server',
    action: sentence`Let the server name the page’s origin instead of ${'*'}, with ${'Access-Control-Allow-Credentials: true'}; or make the call without credentials, if it needs none.`,
  }),
});
