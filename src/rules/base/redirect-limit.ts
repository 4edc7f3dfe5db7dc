import { sentence } from '../../text/quote-list.ts';
import { text } from '../../text/text.ts';
import { defineBaseRule } from '../base-rule.ts';
import { evidence, urlWithoutQuery } from '../context.ts';
import { serverOfMessage } from '../message-phrases.ts';

const LINK = 'https://fetch.spec.whatwg.org/#http-redirect-fetch';

export default defineBaseRule({
  id: 'redirect-limit',
  title: 'Too many redirects',
  explains: ['redirect-limit'],
  link: LINK,
  diagnose: (context) => ({
    summary: sentence`Not a CORS problem: the call was redirected again and again until the browser gave up, last at ${urlWithoutQuery(context)}.`,
    owner: 'server',
    action: [
      'Find the redirects that lead to each other: http and https, with and without a slash, or a login that sends the call back.',
    ],
    fix: 'End the redirect loop on the server',
    evidence: [evidence(context, 'error')],
  }),
  withoutHeaders: () => ({
    why: text`The server sends the browser round in a circle of redirects.`,
    steps: [
      text`Follow the URLs of the redirects; the one that comes back is where to break the circle on the server.`,
    ],
  }),
  explainMessage: (message) => ({
    summary: sentence`The redirects of ${serverOfMessage(message)} lead in a circle: the browser gave up.`,
    owner: 'server',
    action: [
      'Open the URL in a tab to see where it leads; often a proxy redirects to https what the application redirects back to http.',
    ],
  }),
});
