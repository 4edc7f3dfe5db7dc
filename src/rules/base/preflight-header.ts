import { ACAH } from '../../fetch/header-names.ts';
import { quoteList, sentence } from '../../text/quote-list.ts';
import { defineBaseRule } from '../base-rule.ts';
import { mdn, serverOrigin } from '../context.ts';
import { quotedValue, serverOfMessage } from '../message-phrases.ts';
import { missingHeaders } from '../missing-headers.ts';
import { notYours } from '../phrases.ts';

export default defineBaseRule({
  id: 'request-header-not-listed',
  title: 'Request header is not allowed',
  explains: ['preflight-header'],
  link: mdn('CORSMissingAllowHeaderFromPreflight'),
  diagnose(context) {
    const { missing } = context.failure;
    return missingHeaders(
      context,
      sentence`The call carries ${[missing.length === 1 ? 'a header' : 'headers']} that ${serverOrigin(context)} does not allow from other origins: ${quoteList(missing)}. So the browser did not send it.`,
      notYours(context),
    );
  },
  explainMessage: (message) => ({
    summary: sentence`The page sets the request header ${quotedValue(message)}, and ${serverOfMessage(message)} does not list it in ${ACAH}.`,
    owner: 'server',
    action: sentence`Let the server add ${quotedValue(message)} to that header in its response to ${'OPTIONS'}, or leave it out in the page. Others may be missing too: only the first is named.`,
  }),
});
