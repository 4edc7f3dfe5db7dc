import { sentence } from '../../text/quote-list.ts';
import { text } from '../../text/text.ts';
import { defineBaseRule } from '../base-rule.ts';
import { evidence, urlWithoutQuery, withoutQuery } from '../context.ts';
import { serverOfMessage } from '../message-phrases.ts';

const LINK = 'https://fetch.spec.whatwg.org/#http-redirect-fetch';

export default defineBaseRule({
  id: 'redirect-userinfo',
  title: 'Redirect carries a password',
  explains: ['redirect-userinfo'],
  link: LINK,
  diagnose: (context) => ({
    summary: sentence`${urlWithoutQuery(context)} redirected the call to a URL with a user name or password in it (${withoutUserinfo(context.failure.location)}). Browsers refuse that across origins.`,
    owner: 'server',
    action: [
      'Let the server redirect to the URL without user name and password; a login belongs in a header or a cookie.',
    ],
    fix: 'Redirect without user name and password',
    evidence: [evidence(context, 'response-header', 'Location')],
  }),
  withoutHeaders: () => ({
    why: text`The server redirects to a URL with a user name or password in it; browsers refuse that across origins, whatever the headers say.`,
    steps: [
      text`On the server, redirect to the same URL without the part before the @ sign.`,
      text`Send the credentials in a request header instead.`,
    ],
  }),
  explainMessage: (message) => ({
    summary: sentence`The call to ${serverOfMessage(message)} was redirected to a URL with a user name or password in it.`,
    owner: 'server',
    action: ['Let the server redirect to a URL without them.'],
  }),
});

/** Never print a password, not even somebody else's. */
function withoutUserinfo(target: string): string {
  return withoutQuery(target).replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/]*@/i, '$1…@');
}
