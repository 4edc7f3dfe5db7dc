import { sentence } from '../../text/quote-list.ts';
import { text } from '../../text/text.ts';
import { defineBaseRule } from '../base-rule.ts';
import { evidence, urlWithoutQuery, withoutQuery } from '../context.ts';
import { serverOfMessage } from '../message-phrases.ts';

const LINK = 'https://fetch.spec.whatwg.org/#http-redirect-fetch';

export default defineBaseRule({
  id: 'redirect-scheme',
  title: 'Redirect leaves the web',
  explains: ['redirect-scheme'],
  link: LINK,
  diagnose: (context) => ({
    summary: sentence`${urlWithoutQuery(context)} redirected the call to ${withoutQuery(context.failure.location)}, which is not an ${'http'} or ${'https'} address, and only those can be followed.`,
    owner: 'server',
    action: sentence`Correct the ${'Location'} header of that redirect on the server.`,
    fix: 'Redirect to an http(s) URL',
    evidence: [evidence(context, 'response-header', 'Location')],
  }),
  withoutHeaders: (context) => ({
    why: text`The server redirects to ${context.failure.location}, and across origins browsers follow redirects to http and https only.`,
    steps: [text`Change the redirect's Location on the server to an http or https URL.`],
  }),
  explainMessage: (message) => ({
    summary: sentence`The call leads to a URL that is not http or https (${serverOfMessage(message)}).`,
    owner: 'page',
    action: sentence`Use an ${'http(s)'} address. A page opened as ${'file:'} needs a local web server.`,
  }),
});
