import { sentence } from '../../../text/quote-list.ts';
import { comparedHeaders, urlWithoutQuery } from '../../context.ts';
import { defineRule } from '../../rule.ts';

/** Names that service workers have: Angular's, Workbox's, and the usual ones. The path is all that is kept of the script. */
const WORKER = /\/(?:ngsw-worker|(?:service-?worker|sw|firebase-messaging-sw|workbox-[\w-]+)[\w.-]*)\.m?js(?::\d+)?$/i;

const FILE = /\.(?:png|jpe?g|gif|webp|avif|svg|ico|css|m?js|mp[34]|webm|m4a|ogg|wav|pdf)$/i;

export default defineRule({
  id: 'service-worker-call',
  title: 'Service worker fetches with CORS',
  explains: ['acao-missing'],
  // By the name of the script, and of the file.
  certainty: 'likely',
  link: 'https://developer.mozilla.org/en-US/docs/Web/API/FetchEvent/request',
  priority: 'not-the-server',
  solvedWithoutHeaders: true,
  diagnose(context) {
    const source = context.call.asker?.source ?? null;
    const file = urlWithoutQuery(context);
    if (source === null || !WORKER.test(source) || !FILE.test(file) || context.failure.leg === 'preflight') return null;
    return {
      summary: sentence`The page’s service worker fetched ${file} with CORS. An element that loads the file without a worker needs no permission, but a worker that makes a new request from the URL does.`,
      owner: 'page',
      action: sentence`In the service worker, pass on the event’s own request (${'fetch(event.request)'}), or leave this server’s files out of what it handles; Angular’s worker does with ${'?ngsw-bypass'} in the URL. Or let the server allow the page.`,
      fix: 'Let the service worker leave these files alone',
      evidence: comparedHeaders(context),
    };
  },
});
