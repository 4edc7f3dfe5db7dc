import { originOf } from '../../fetch/origin.ts';
import { sentence } from '../../text/quote-list.ts';
import { text } from '../../text/text.ts';
import { defineBaseRule } from '../base-rule.ts';
import { failingUrl, serverOrigin } from '../context.ts';
import { serverOfMessage } from '../message-phrases.ts';
import { notCorsAtAll } from '../phrases.ts';

export default defineBaseRule({
  id: 'blocked-by-admin',
  title: 'Blocked by the administrator',
  explains: ['blocked-by-admin'],
  link: 'https://support.google.com/chrome/a/answer/7532419',
  diagnose: (context) =>
    notCorsAtAll(
      context,
      sentence`a rule of this computer’s administrator forbids ${serverOrigin(context)}`,
      'network',
      sentence`Ask the administrator to allow ${serverOrigin(context)}.`,
      'Ask the administrator to allow the host',
    ),
  withoutHeaders: (context) => ({
    why: text`A rule of this computer's administrator forbids the URL. The server never saw the request.`,
    steps: [text`Ask the administrator to allow ${originOf(failingUrl(context)) ?? 'the URL'}.`],
  }),
  explainMessage: (message) => ({
    summary: sentence`A policy of this computer’s administrator forbids ${serverOfMessage(message)}. This is not CORS.`,
    owner: 'browser',
    action: ['Ask the administrator to allow the URL.'],
  }),
});
