import { sentence } from '../../../text/quote-list.ts';
import { evidence, pageOrigin, urlWithoutQuery } from '../../context.ts';
import { defineRule } from '../../rule.ts';

// Rails’ Action Cable also refuses an origin with 404 “Page not found” (actioncable/lib/action_cable/connection/base.rb).
export default defineRule({
  id: 'websocket-not-found',
  title: 'No WebSocket at this URL',
  explains: ['websocket-status'],
  certainty: 'likely',
  link: 'https://guides.rubyonrails.org/action_cable_overview.html#allowed-request-origins',
  priority: 'element',
  diagnose(context) {
    if (context.failure.status !== 404) return null;
    return {
      summary: sentence`Not a CORS problem: ${urlWithoutQuery(context)} responded to the WebSocket’s opening request with ${404}, so there is probably no WebSocket at this URL.`,
      owner: 'server',
      action: sentence`Check host and path, and that every proxy in front passes on ${'Upgrade'}. Rails responds with ${404} to an origin it does not accept as well: add ${pageOrigin(context)} to ${'config.action_cable.allowed_request_origins'}.`,
      fix: 'Correct the URL, or allow the origin (Rails)',
      evidence: [evidence(context, 'status')],
    };
  },
});
