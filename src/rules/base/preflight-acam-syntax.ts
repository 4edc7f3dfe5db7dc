import { ACAM } from '../../fetch/header-names.ts';
import { sentence } from '../../text/quote-list.ts';
import { defineBaseRule } from '../base-rule.ts';
import { evidence, mdn, serverOrigin } from '../context.ts';
import { unreadableListMessage } from '../message-phrases.ts';

export default defineBaseRule({
  id: 'allow-methods-syntax',
  title: 'List of methods unreadable',
  explains: ['preflight-acam-syntax'],
  link: mdn('CORSInvalidAllowMethod'),
  diagnose: (context) => ({
    summary: sentence`The browser cannot read the list of methods ${serverOrigin(context)} allows: ${context.failure.token} in ${`${ACAM}: ${context.failure.value}`} is no method name.`,
    owner: 'server',
    action: sentence`Write the methods with commas between them and nothing else, for example ${`${ACAM}: GET, PUT, DELETE`}: no quotes, brackets, semicolons or spaces inside.`,
    fix: `Separate the methods in ${ACAM} with commas`,
    evidence: [evidence(context, 'response-header', ACAM)],
  }),
  explainMessage: unreadableListMessage,
});
