import { sentence } from '../../../text/quote-list.ts';
import { evidence, urlWithoutQuery } from '../../context.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'service-worker-answered',
  title: 'Service worker’s response was refused',
  explains: ['unknown-blocked'],
  certainty: 'likely',
  link: 'https://fetch.spec.whatwg.org/#http-fetch',
  priority: 'not-the-server',
  solvedWithoutHeaders: true,
  diagnose(context) {
    if (context.call.asker?.fromServiceWorker !== true) return null;
    return {
      summary: sentence`The page’s service worker answered the call to ${urlWithoutQuery(context)}, not the server, and the page could not use what it gave: an error, or a response that was fetched without CORS.`,
      owner: 'page',
      action: sentence`Look at the worker’s own request to this URL: where that one was blocked, its row says why. Otherwise let the worker pass on the event’s request (${'fetch(event.request)'}), so that its mode stays as it was, and catch its errors.`,
      fix: 'Mend what the service worker answers',
      evidence: [evidence(context, 'error')],
    };
  },
});
