import { sentence } from '../../text/quote-list.ts';
import { defineBaseRule } from '../base-rule.ts';
import { evidence, urlWithoutQuery } from '../context.ts';
import { webSocketAdvice } from '../phrases.ts';

const LINK = 'https://websockets.spec.whatwg.org/#concept-websocket-establish';

export default defineBaseRule({
  id: 'websocket-redirected',
  title: 'WebSocket was redirected',
  explains: ['websocket-redirect'],
  link: LINK,
  diagnose(context) {
    const { status, location } = context.failure;
    return {
      summary: sentence`Not a CORS problem: ${urlWithoutQuery(context)} redirects the WebSocket to ${location} (${status}), and browsers follow no redirect when they open one.`,
      owner: 'page',
      action: sentence`Open the WebSocket at its final URL, or take the redirect away on the server: one to a login means that cookie or token did not arrive, one to https that the page should call ${'wss:'}.`,
      fix: 'Open the WebSocket at its final URL',
      evidence: [evidence(context, 'status'), evidence(context, 'response-header', 'Location')],
    };
  },
  withoutHeaders: webSocketAdvice,
});
