import { sentence } from '../../text/quote-list.ts';
import { text } from '../../text/text.ts';
import { defineBaseRule } from '../base-rule.ts';
import { evidence, initiatorOrigin, MDN_WEB, urlWithoutQuery, withoutQuery } from '../context.ts';
import { serverOfMessage } from '../message-phrases.ts';

export default defineBaseRule({
  id: 'mixed-content',
  title: 'https page asked for http',
  explains: ['mixed-content'],
  link: `${MDN_WEB}/Security/Mixed_content`,
  diagnose(context) {
    const { hops } = context.call;
    const before = hops[context.failure.hop - 1]?.request.url;
    const asked =
      before === undefined
        ? sentence`asked for ${urlWithoutQuery(context)}, which is ${'http'}`
        : sentence`was redirected from ${withoutQuery(before)} to ${urlWithoutQuery(context)}, which is ${'http'}`;
    return {
      summary: sentence`Not a CORS problem: the page (${initiatorOrigin(context)}) came over ${'https'} and ${asked}. Browsers stop that themselves (mixed content), and nothing was sent there.`,
      owner: before === undefined ? 'page' : 'server',
      action:
        before === undefined
          ? sentence`Call the ${'https'} address; if the server has none, give it one. Where code builds the URL, it has to know that the page came over ${'https'} (behind a proxy from ${'X-Forwarded-Proto'}).`
          : sentence`Call the URL that needs no redirect, as the target spells it but with ${'https'}. And let the server build its redirects with ${'https'}: behind a proxy it has to trust ${'X-Forwarded-Proto'}.`,
      fix: 'Call the https URL',
      evidence: [evidence(context, 'url')],
    };
  },
  withoutHeaders: () => ({
    why: text`The page came over ${'https'} and asked for ${'http'}: the request never left the browser, so no header can help.`,
    steps: [text`Call the ${'https'} address; the server has to speak it.`],
  }),
  explainMessage: (message) => ({
    summary: sentence`The page came over ${'https'} and asked for ${serverOfMessage(message)}, which is not. The browser stopped that itself (mixed content): nothing was sent. This is not CORS.`,
    owner: 'page',
    action: sentence`Call the ${'https'} address (${'wss'} for a WebSocket). If the server has none, give it one, or let the page’s own server pass the call on.`,
  }),
});
