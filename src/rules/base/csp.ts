import { originOf } from '../../fetch/origin.ts';
import { clip, sentence } from '../../text/quote-list.ts';
import { text } from '../../text/text.ts';
import { defineBaseRule } from '../base-rule.ts';
import { failingUrl, MDN_WEB, redirectTarget } from '../context.ts';
import { serverOfMessage } from '../message-phrases.ts';
import { notCorsAtAll } from '../phrases.ts';
import type { RuleContext } from '../rule.ts';

export default defineBaseRule({
  id: 'csp',
  title: 'Page’s own policy forbids it',
  explains: ['csp'],
  link: `${MDN_WEB}/HTTP/Guides/CSP`,
  diagnose(context) {
    const { list } = context.failure;
    const target = originOf(cspTarget(context)) ?? cspTarget(context);
    const directive = list?.directive.replace(/-elem$/, '') ?? 'connect-src';
    const policy = list === null ? [] : sentence` (${`${list.from} ${list.sources}`.trim()})`;
    const copy = list !== null && list.from !== directive ? sentence`, with what ${list.from} allows now` : [];
    return notCorsAtAll(
      context,
      sentence`the page’s own ${'Content-Security-Policy'}${policy} does not list ${target}, so the browser ${[redirectTarget(context) === null ? 'never sent the call' : 'did not follow the redirect']}`,
      'page',
      list === null
        ? sentence`Add ${target} to the matching directive of the page’s policy (${'connect-src'} for fetch and XMLHttpRequest).`
        : sentence`Where the page’s ${'Content-Security-Policy'} is made (a response header of the page, or a ${'<meta>'} in it), add ${target} to ${directive}${copy}.`,
      list === null
        ? 'Add the server to the page’s Content-Security-Policy'
        : clip(`Add ${target} to ${directive} of the page’s policy`, 120),
    );
  },
  withoutHeaders: (context) => ({
    why: text`The page's own ${'Content-Security-Policy'} does not list this server, so the browser never let the call out.`,
    steps: [
      text`On the page's server add ${originOf(cspTarget(context)) ?? ''} to ${context.failure.list?.directive.replace(/-elem$/, '') ?? 'connect-src'} of its ${'Content-Security-Policy'}, or to the page's ${'<meta http-equiv>'} that says the same.`,
      text`With several policies (header and ${'<meta>'}) every one has to allow it.`,
    ],
  }),
  explainMessage: (message) => ({
    summary: sentence`The page’s own Content-Security-Policy does not let it call ${serverOfMessage(message)}. This is not CORS, and nothing was sent.`,
    owner: 'page',
    action: sentence`Add the URL to ${'connect-src'} in the policy of the page.`,
  }),
});

/** A redirect is stopped on its way: the server to add is the one it leads to. */
function cspTarget(context: RuleContext): string {
  return redirectTarget(context) ?? failingUrl(context);
}
