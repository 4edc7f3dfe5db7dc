import { sentence } from '../../text/quote-list.ts';
import { defineBaseRule } from '../base-rule.ts';
import { evidence, pageOrigin, urlWithoutQuery } from '../context.ts';
import { webSocketMessage } from '../message-phrases.ts';
import { webSocketAdvice } from '../phrases.ts';
import { statusAdvice, statusMeaning } from '../status-meaning.ts';

const LINK = 'https://websockets.spec.whatwg.org/#concept-websocket-establish';

export default defineBaseRule({
  id: 'websocket-refused',
  title: 'Server did not open WebSocket',
  explains: ['websocket-status'],
  link: LINK,
  diagnose(context) {
    const { status } = context.failure;
    return {
      summary: sentence`Not a CORS problem: ${urlWithoutQuery(context)} responded to the WebSocket’s opening request with ${status} (${statusMeaning(status)}) instead of ${101}.`,
      owner: 'server',
      action: [
        ...statusAdvice(status),
        ...sentence` WebSockets have no CORS, so no header can help: the server decides itself, by the request’s ${'Origin'} (${pageOrigin(context)}), its cookies and its URL.`,
      ],
      fix: 'Let the server respond to the WebSocket with 101',
      evidence: [evidence(context, 'status')],
    };
  },
  withoutHeaders: webSocketAdvice,
  explainMessage: webSocketMessage,
});
