import { sentence } from '../../text/quote-list.ts';
import { text } from '../../text/text.ts';
import { defineBaseRule } from '../base-rule.ts';
import { MDN_WEB, serverOrigin } from '../context.ts';
import { notCorsAtAll } from '../phrases.ts';

export default defineBaseRule({
  id: 'tracking-protection',
  title: 'Blocked as a tracker',
  explains: ['tracking-protection'],
  link: `${MDN_WEB}/Privacy/Guides/Firefox_tracking_protection`,
  diagnose: (context) =>
    notCorsAtAll(
      context,
      sentence`the browser’s tracking protection lists ${serverOrigin(context)} and did not let the call through`,
      'browser',
      [
        'Switch the protection off for this site to test it, and make the page work without this call: visitors keep the protection on.',
      ],
      'Make the page work without this call',
    ),
  withoutHeaders: () => ({
    why: text`The browser's tracking protection has this server on its list. The server never saw the request.`,
    steps: [
      text`Try with the protection switched off for this page. Your visitors will have it on: serve this from your own site.`,
    ],
  }),
});
