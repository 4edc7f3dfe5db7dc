import { sentence } from '../../text/quote-list.ts';
import { text } from '../../text/text.ts';
import { defineBaseRule } from '../base-rule.ts';
import { MDN_WEB, serverOrigin } from '../context.ts';
import { serverOfMessage } from '../message-phrases.ts';
import { firefoxSaysCors, notCorsAtAll } from '../phrases.ts';

export default defineBaseRule({
  id: 'blocked-by-extension',
  title: 'Blocked inside the browser',
  explains: ['blocked-by-extension'],
  link: `${MDN_WEB}/HTTP/Guides/CORS/Errors/CORSDidNotSucceed`,
  diagnose: (context) =>
    notCorsAtAll(
      context,
      sentence`something inside this browser stopped the call to ${serverOrigin(context)}, as an extension such as a content blocker does`,
      'browser',
      [
        'Try the page with extensions switched off. If a blocker is the reason, others of your visitors will have it too: a host or path that does not look like advertising or tracking helps.',
        ...firefoxSaysCors(context),
      ],
      'Allow the call in the blocking extension',
    ),
  withoutHeaders: () => ({
    why: text`An extension of this browser stopped the request. The server never saw it.`,
    steps: [
      text`Try the page in a profile without extensions, or pause ad and privacy blockers for it.`,
      text`If your users run such blockers too, rename the path: words like "ads" or "analytics" are on their lists.`,
    ],
  }),
  explainMessage: (message) => ({
    summary: sentence`Something inside this browser stopped the call to ${serverOfMessage(message)}, as a content blocker does. The server never saw it.`,
    owner: 'browser',
    action: ['Try the page with extensions switched off, or in a fresh profile.'],
  }),
});
