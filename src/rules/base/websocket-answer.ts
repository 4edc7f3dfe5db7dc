import { sentence } from '../../text/quote-list.ts';
import { defineBaseRule } from '../base-rule.ts';
import { evidence, urlWithoutQuery } from '../context.ts';
import { webSocketAdvice } from '../phrases.ts';

export default defineBaseRule({
  id: 'websocket-answer-incomplete',
  title: 'WebSocket response is incomplete',
  explains: ['websocket-answer'],
  link: 'https://www.rfc-editor.org/rfc/rfc6455#section-4.2.2',
  diagnose(context) {
    const { missing } = context.failure;
    return {
      summary: sentence`Not a CORS problem: ${urlWithoutQuery(context)} accepted the WebSocket with ${101}, but its response lacks a valid ${missing} header, so the browser closed it.`,
      owner: 'server',
      action: sentence`Let a WebSocket library of the server’s own language respond, and check that no proxy on the way removes ${missing}.`,
      fix: 'Let a WebSocket library do the handshake',
      evidence: [evidence(context, 'response-header', missing)],
    };
  },
  withoutHeaders: webSocketAdvice,
});
