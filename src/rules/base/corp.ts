import { sentence } from '../../text/quote-list.ts';
import { text } from '../../text/text.ts';
import { defineBaseRule } from '../base-rule.ts';
import { evidence, MDN_WEB, urlWithoutQuery } from '../context.ts';
import { responseOfMessage } from '../message-phrases.ts';

export default defineBaseRule({
  id: 'corp-blocked',
  title: 'Server reserves the file (CORP)',
  explains: ['corp'],
  link: `${MDN_WEB}/HTTP/Reference/Headers/Cross-Origin-Resource-Policy`,
  diagnose(context) {
    const { value } = context.failure;
    const policy = value === null ? sentence`its own policy` : sentence`${`Cross-Origin-Resource-Policy: ${value}`}`;
    return {
      summary: sentence`Not a CORS problem: ${urlWithoutQuery(context)} was delivered with ${policy}, which reserves it for pages of its own site.`,
      owner: 'server',
      action: sentence`Send ${'Cross-Origin-Resource-Policy: cross-origin'} with files that other sites may embed.`,
      fix: 'Send Cross-Origin-Resource-Policy: cross-origin',
      evidence: [evidence(context, 'response-header', 'Cross-Origin-Resource-Policy')],
    };
  },
  withoutHeaders: (context) => ({
    why: text`The answer says ${`Cross-Origin-Resource-Policy: ${context.failure.value ?? ''}`}, so other origins may not embed it.`,
    steps: [text`On the server send ${'Cross-Origin-Resource-Policy: cross-origin'} for files meant for other sites.`],
  }),
  explainMessage: (message) => ({
    summary: sentence`${responseOfMessage(message)} was delivered and may not be embedded here: its ${'Cross-Origin-Resource-Policy'} reserves it for pages of its own site. This is not CORS.`,
    owner: 'server',
    action: sentence`Send ${'Cross-Origin-Resource-Policy: cross-origin'} with files that other sites may embed.`,
  }),
});
