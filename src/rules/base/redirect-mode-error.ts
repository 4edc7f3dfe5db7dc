import { sentence } from '../../text/quote-list.ts';
import { text } from '../../text/text.ts';
import { defineBaseRule } from '../base-rule.ts';
import { evidence, serverOrigin, withoutQuery } from '../context.ts';
import { serverOfMessage } from '../message-phrases.ts';

export default defineBaseRule({
  id: 'redirect-mode-error',
  title: 'Redirect where none was wanted',
  explains: ['redirect-mode-error'],
  link: 'https://fetch.spec.whatwg.org/#concept-request-redirect-mode',
  diagnose: (context) => ({
    summary: sentence`${serverOrigin(context)} responded with a redirect (${String(context.failure.status)}) to ${withoutQuery(context.failure.location)}, and the browser stopped there although the redirect itself was allowed.`,
    owner: 'page',
    action: sentence`Look whether the page makes the call with ${"redirect: 'error'"}, or has a policy (CSP) that does not list ${withoutQuery(context.failure.location)}. Calling that URL directly avoids the redirect.`,
    fix: 'Call the redirect’s target directly',
    evidence: [evidence(context, 'status'), evidence(context, 'response-header', 'Location')],
  }),
  withoutHeaders: (context) => ({
    why: text`The server responded with a redirect to ${context.failure.location}, and the redirect was not followed.`,
    steps: [
      text`If the page's call says ${"redirect: 'error'"}, take that out.`,
      text`Or call ${context.failure.location} directly.`,
    ],
  }),
  explainMessage: (message) => ({
    summary: sentence`${serverOfMessage(message)} responded with a redirect, and the call allows none (${"redirect: 'error'"}).`,
    owner: 'page',
    action: sentence`Call the redirect’s target directly, or take ${"redirect: 'error'"} out of the call.`,
  }),
});
