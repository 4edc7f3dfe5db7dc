import { sentence } from '../../text/quote-list.ts';
import { text } from '../../text/text.ts';
import { defineBaseRule } from '../base-rule.ts';
import { MDN_WEB, urlWithoutQuery } from '../context.ts';
import { serverOfMessage } from '../message-phrases.ts';
import { notCorsAtAll } from '../phrases.ts';

export default defineBaseRule({
  id: 'aborted',
  title: 'Cancelled before its end',
  explains: ['aborted'],
  link: `${MDN_WEB}/API/AbortController`,
  diagnose: (context) =>
    notCorsAtAll(
      context,
      sentence`the call to ${urlWithoutQuery(context)} was cancelled before it ended, by the page itself or because the page was left`,
      'nobody',
      [
        'Nothing to change if the page meant to cancel. Otherwise look for an abort signal, a timeout in the page, or a form that reloads it.',
      ],
      'Look for what cancels the call',
    ),
  withoutHeaders: () => ({
    why: text`The page, or a navigation away from it, ended the request before there was a response. Nothing was refused.`,
    steps: [text`Look for an AbortController, a timeout, or a form or link that reloads the page while the call runs.`],
  }),
  explainMessage: (message) => ({
    summary: sentence`The call to ${serverOfMessage(message)} was cancelled before it ended: by the page’s own code, or because the page was left. This is not CORS.`,
    owner: 'page',
    action: sentence`Look for an ${'AbortController'}, a timeout, or a form whose submission leaves the page.`,
  }),
});
