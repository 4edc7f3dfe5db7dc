import { sentence } from '../../text/quote-list.ts';
import { text } from '../../text/text.ts';
import { defineBaseRule } from '../base-rule.ts';
import { evidence, MDN_WEB, urlWithoutQuery } from '../context.ts';
import { serverOfMessage } from '../message-phrases.ts';

export default defineBaseRule({
  id: 'coep',
  title: 'Page demands a permission (COEP)',
  explains: ['coep'],
  link: `${MDN_WEB}/HTTP/Reference/Headers/Cross-Origin-Embedder-Policy`,
  diagnose: (context) => ({
    summary: sentence`Not a CORS problem: this page embeds only what permits it (${'Cross-Origin-Embedder-Policy'}), and ${urlWithoutQuery(context)} came without such a permission.`,
    owner: 'server',
    action: sentence`Send ${'Cross-Origin-Resource-Policy: cross-origin'} with that file, or load it with a ${'crossorigin'} attribute and CORS headers.`,
    fix: 'Send Cross-Origin-Resource-Policy: cross-origin',
    evidence: [evidence(context, 'response-header', 'Cross-Origin-Resource-Policy')],
  }),
  withoutHeaders: () => ({
    why: text`The page asks for isolation (${'Cross-Origin-Embedder-Policy'}), so everything it embeds has to agree to it.`,
    steps: [
      text`On the server of this file send ${'Cross-Origin-Resource-Policy: cross-origin'}.`,
      text`Or embed it with the attribute ${'crossorigin'} and send CORS headers with it.`,
    ],
  }),
  explainMessage: (message) => ({
    summary: sentence`The page (or the page around it) sends ${'Cross-Origin-Embedder-Policy'}, and ${serverOfMessage(message)} does not agree to be embedded. This is not CORS.`,
    owner: 'server',
    action: sentence`Send ${'Cross-Origin-Resource-Policy: cross-origin'} with the file; a document in a frame also needs ${'Cross-Origin-Embedder-Policy'}. Or take the policy off the page if it needs no isolation.`,
  }),
});
