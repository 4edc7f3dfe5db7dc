import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingStatus, urlWithoutQuery } from '../../context.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'service-worker-answered',
  title: 'Response of the service worker',
  explains: ['unknown-blocked', 'http-status', 'acao-missing'],
  certainty: 'likely',
  coversCheck: true,
  link: 'https://fetch.spec.whatwg.org/#http-fetch',
  priority: 'not-the-server',
  solvedWithoutHeaders: true,
  diagnose(context) {
    if (context.call.asker?.fromServiceWorker !== true) return null;
    const status = failingStatus(context);
    const gave =
      status === null
        ? sentence`The page could not use what it gave: an error, or a response that was fetched without CORS.`
        : sentence`It returned ${status} itself, as service workers do when their own request fails.`;
    return {
      summary: sentence`The page’s service worker responded to the call to ${urlWithoutQuery(context)}, not the server. ${gave}`,
      owner: 'page',
      action: sentence`Look at the worker’s own request to this URL and at the console: the page’s ${'Content-Security-Policy'} (${'connect-src'}) applies to the worker too. Leave the URL out of what the service worker handles (Angular: ${'?ngsw-bypass'}), or let it pass on ${'event.request'} and catch errors.`,
      fix: 'Leave the URL out of the service worker',
      evidence: [evidence(context, status === null ? 'error' : 'status')],
    };
  },
});
