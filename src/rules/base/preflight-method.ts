import { ACAH, ACAM, ACRM } from '../../fetch/header-names.ts';
import { clip, quoteList, sentence } from '../../text/quote-list.ts';
import { defineBaseRule } from '../base-rule.ts';
import { evidence, mdn, serverOrigin } from '../context.ts';
import { quotedValue, serverOfMessage } from '../message-phrases.ts';
import { notYours } from '../phrases.ts';

export default defineBaseRule({
  id: 'method-not-listed',
  title: 'Method is not allowed',
  explains: ['preflight-method'],
  link: mdn('CORSMethodNotFound'),
  diagnose(context) {
    const { method, allowed } = context.failure;
    const lists = allowed.length === 0 ? sentence`lists no methods` : sentence`lists ${quoteList(allowed)}`;
    const headers = context.verdict.alsoFails.find((each) => each.code === 'preflight-header');
    const also =
      headers === undefined ? [] : sentence`, and ${quoteList(headers.missing)} to ${ACAH}, which lacks that too`;
    return {
      summary: sentence`The call uses ${method}, and ${serverOrigin(context)} ${lists} as allowed from other origins, so the browser did not send it.`,
      owner: 'server',
      action: sentence`Add ${method} to ${ACAM} on the response to OPTIONS${also}.${notYours(context)}`,
      fix: `Add ${clip(method, 30)} to ${ACAM}`,
      evidence: [evidence(context, 'response-header', ACAM), evidence(context, 'request-header', ACRM)],
    };
  },
  explainMessage: (message) => ({
    summary: sentence`${serverOfMessage(message)} does not list ${message.quoted === null ? ['the method of this call'] : sentence`the method ${quotedValue(message)}`} in ${ACAM}.`,
    owner: 'server',
    action: sentence`Let the server add the method to that header in its response to ${'OPTIONS'}. Mind upper case: ${'patch'} is not ${'PATCH'}.`,
  }),
});
