import { clip, sentence } from '../../text/quote-list.ts';
import { text } from '../../text/text.ts';
import { defineBaseRule } from '../base-rule.ts';
import { failingUrl, serverOrigin, withoutQuery } from '../context.ts';

export default defineBaseRule({
  id: 'http-status',
  title: 'File came with an error',
  explains: ['http-status'],
  link: 'https://html.spec.whatwg.org/multipage/webappapis.html#fetch-a-classic-script',
  diagnose(context) {
    const { status, hop } = context.failure;
    const what = context.call.type === 'script' ? 'script' : 'stylesheet';
    return {
      summary: sentence`Not a CORS problem: ${serverOrigin(context)} responded with status ${String(status)}, and a page uses no ${[what]} that comes with an error.`,
      owner: 'server',
      action: sentence`Open ${withoutQuery(failingUrl(context))} in a tab of its own to see what the server says, then correct the URL in the page or the server.`,
      fix: clip(`Find out why the server responds with ${status}`, 120),
      evidence: [{ leg: 'request', hop, part: 'status', name: null }],
    };
  },
  withoutHeaders: (context) => ({
    why: text`The server responded with status ${String(context.failure.status)}, and a page uses no script and no stylesheet that comes with an error.`,
    steps: [
      text`Open ${failingUrl(context)} in a tab of its own to see what the server says.`,
      text`Correct the URL in the page, or what the server does with it. CORS headers play no part in it.`,
    ],
  }),
});
