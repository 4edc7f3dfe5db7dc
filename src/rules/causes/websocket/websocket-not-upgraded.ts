import { sentence } from '../../../text/quote-list.ts';
import { evidence, urlWithoutQuery } from '../../context.ts';
import { defineRule } from '../../rule.ts';

// A server that gets the request without its Upgrade header takes it for an ordinary one: a page (200), 400 as of
// gorilla/websocket (server.go), or 426. Proxies drop the header unless told otherwise,
// https://nginx.org/en/docs/http/websocket.html.
const ORDINARY: ReadonlySet<number> = new Set([200, 204, 400, 426]);

export default defineRule({
  id: 'websocket-not-upgraded',
  title: 'WebSocket taken for ordinary request',
  explains: ['websocket-status'],
  certainty: 'likely',
  link: 'https://nginx.org/en/docs/http/websocket.html',
  priority: 'element',
  diagnose(context) {
    const { status } = context.failure;
    if (!ORDINARY.has(status)) return null;
    return {
      summary: sentence`Not a CORS problem: ${urlWithoutQuery(context)} responded to the WebSocket’s opening request like to an ordinary one (${status}), as if it had not seen that a WebSocket was asked for.`,
      owner: 'server',
      action: sentence`Check the path, and let every proxy in front pass the request on as a WebSocket. In nginx: ${'proxy_http_version 1.1;'} ${'proxy_set_header Upgrade $http_upgrade;'} ${'proxy_set_header Connection "upgrade";'}`,
      fix: 'Let the proxy pass on Upgrade and Connection',
      evidence: [evidence(context, 'status')],
    };
  },
});
