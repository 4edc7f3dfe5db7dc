import { sentence } from '../../text/quote-list.ts';
import { text } from '../../text/text.ts';
import { defineBaseRule } from '../base-rule.ts';
import { MDN_WEB, urlWithoutQuery } from '../context.ts';
import { responseOfMessage } from '../message-phrases.ts';
import { notCorsAtAll } from '../phrases.ts';

export default defineBaseRule({
  id: 'mime-nosniff',
  title: 'Content type does not fit',
  explains: ['mime-nosniff'],
  link: `${MDN_WEB}/HTTP/Reference/Headers/X-Content-Type-Options`,
  diagnose: (context) =>
    notCorsAtAll(
      context,
      sentence`the browser did not accept the content of ${urlWithoutQuery(context)} as ${context.call.type} (${context.failure.error})`,
      'server',
      sentence`Send the right ${'Content-Type'}, and check that the URL delivers the file and not an error page.`,
      'Send the right Content-Type',
    ),
  withoutHeaders: () => ({
    why: text`The response's ${'Content-Type'} does not fit what the page asked for, and ${'X-Content-Type-Options: nosniff'} forbids the browser to guess.`,
    steps: [text`On the server send the right ${'Content-Type'} with this file, and look whether it is an error page.`],
  }),
  explainMessage: (message) => ({
    summary: sentence`${responseOfMessage(message)} came with a ${'Content-Type'} that is none of a script or stylesheet, so the browser did not use it. This is not CORS.`,
    owner: 'server',
    action: sentence`Open the URL in a tab: often it is an error page or the application’s start page. Otherwise send the right ${'Content-Type'}.`,
  }),
});
