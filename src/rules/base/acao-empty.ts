import { ACAO } from '../../fetch/header-names.ts';
import { sentence } from '../../text/quote-list.ts';
import { defineBaseRule } from '../base-rule.ts';
import { comparedHeaders, mdn, serverOrigin } from '../context.ts';
import { otherOriginMessage } from '../message-phrases.ts';
import { allowThisPage, alreadyReceived, pageName } from '../phrases.ts';

export default defineBaseRule({
  id: 'allow-origin-empty',
  title: 'Allowed origin is empty',
  explains: ['acao-empty'],
  link: mdn('CORSMissingAllowOrigin'),
  diagnose: (context) => ({
    summary: sentence`${serverOrigin(context)} sent ${ACAO} without a value, so it allows nobody, and this page (${pageName(context)}) may not read the response.`,
    owner: 'server',
    action: [
      'Check the setting that holds the allowed origins: it is empty where this server runs. ',
      ...allowThisPage(context),
      ...alreadyReceived(context),
    ],
    fix: `Fill the empty ${ACAO}`,
    evidence: comparedHeaders(context),
  }),
  explainMessage: otherOriginMessage,
});
