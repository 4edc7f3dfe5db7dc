import { sentence } from '../../../text/quote-list.ts';
import { evidence, pageOrigin, urlWithoutQuery } from '../../context.ts';
import { originList } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';

// 403 is how ASP.NET Core (WebSocketMiddleware.cs), gorilla/websocket (server.go) and Engine.IO (FORBIDDEN of
// allowRequest) refuse an origin; other reasons for a 403 cannot be told from it.
export default defineRule({
  id: 'websocket-origin-refused',
  title: 'WebSocket refused, probably its Origin',
  explains: ['websocket-status'],
  certainty: 'likely',
  link: 'https://www.rfc-editor.org/rfc/rfc6455#section-10.2',
  priority: 'element',
  beats: ['websocket-not-found', 'websocket-not-upgraded'],
  diagnose(context) {
    if (context.failure.status !== 403) return null;
    return {
      summary: sentence`WebSocket has no CORS: ${urlWithoutQuery(context)} itself refused the connection (${403}), most likely because it does not accept pages of ${pageOrigin(context)}.`,
      owner: 'server',
      action: [
        'On the server, ',
        ...originList(context),
        ...sentence`: ${'AllowedOrigins'} of ${'UseWebSockets'} in ASP.NET Core (SignalR too), ${'CheckOrigin'} of gorilla’s ${'Upgrader'} in Go, ${'allowRequest'} in Socket.IO. CORS headers change nothing.`,
      ],
      fix: 'Add the page to the WebSocket’s allowed origins',
      evidence: [evidence(context, 'status'), evidence(context, 'request-header', 'Origin')],
    };
  },
});
