import { ACAH } from '../../fetch/header-names.ts';
import { sentence } from '../../text/quote-list.ts';
import { defineBaseRule } from '../base-rule.ts';
import { evidence, mdn, serverOrigin } from '../context.ts';
import { unreadableListMessage } from '../message-phrases.ts';

export default defineBaseRule({
  id: 'allow-headers-syntax',
  title: 'List of headers unreadable',
  explains: ['preflight-acah-syntax'],
  link: mdn('CORSInvalidAllowHeader'),
  diagnose: (context) => ({
    summary: sentence`The browser cannot read the list of request headers ${serverOrigin(context)} allows: ${context.failure.token} in ${`${ACAH}: ${context.failure.value}`} is no header name.`,
    owner: 'server',
    action: sentence`Write the header names with commas between them and nothing else, for example ${`${ACAH}: content-type, authorization`}: no quotes, brackets, semicolons or spaces inside.`,
    fix: `Separate the names in ${ACAH} with commas`,
    evidence: [evidence(context, 'response-header', ACAH)],
  }),
  explainMessage: unreadableListMessage,
});
