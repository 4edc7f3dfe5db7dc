import { sentence } from '../../text/quote-list.ts';
import { text } from '../../text/text.ts';
import { defineBaseRule } from '../base-rule.ts';
import { evidence, urlWithoutQuery } from '../context.ts';

export default defineBaseRule({
  id: 'unknown-block',
  title: 'Refused for an unknown reason',
  explains: ['unknown-blocked'],
  link: 'https://fetch.spec.whatwg.org/#main-fetch',
  diagnose: (context) => ({
    summary: sentence`The browser refused the response of ${urlWithoutQuery(context)}, but everything CORScope can see of it passes: the reason lies elsewhere.`,
    owner: 'browser',
    action: [
      'The browser’s console has a line about this call that extensions cannot read. A policy of the page (CSP), a service worker, another extension that changes headers, or an integrity check are what remains.',
    ],
    fix: 'Read the console’s line about this call',
    evidence: [evidence(context, 'error')],
  }),
  withoutHeaders: () => ({
    why: text`No CORS header decides this one.`,
    steps: [text`Read the browser's own message in the Console beside this call.`],
  }),
});
