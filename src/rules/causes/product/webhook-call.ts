import { sentence } from '../../../text/quote-list.ts';
import { evidence } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { hostname } from './product-signs.ts';

/** Endpoints that take simple requests from pages and refuse headers of the page's own. */
const WEBHOOKS: ReadonlyMap<string, string> = new Map([
  ['hooks.slack.com', 'Slack'],
  ['hooks.zapier.com', 'Zapier'],
]);

export default defineRule({
  id: 'webhook-call',
  title: 'Webhook takes no JSON header',
  explains: ['preflight-header', 'acao-missing', 'preflight-status'],
  certainty: 'likely',
  link: 'https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks/',
  priority: 'own-words',
  solvedWithoutHeaders: true,
  diagnose(context) {
    const vendor = WEBHOOKS.get(hostname(context));
    if (vendor === undefined || context.failure.leg !== 'preflight') return null;
    return {
      summary: sentence`The page sent a request with headers of its own to a webhook of ${[vendor]}, which allows pages only requests without them. The server is not yours, so its CORS settings cannot change.`,
      owner: 'page',
      action: sentence`Better call the webhook from a server of your own: whoever reads the page can use its URL. To call it from the page, remove the ${'Content-Type'} header, so that the JSON goes out as ${'text/plain'}, and every other header that the page sets.`,
      fix: 'Send the request without Content-Type',
      evidence: [evidence(context, 'url'), evidence(context, 'request-header', 'Access-Control-Request-Headers')],
    };
  },
});
