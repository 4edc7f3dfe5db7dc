import { sentence } from '../../text/quote-list.ts';
import type { Text } from '../../text/text.ts';
import { defineBaseRule } from '../base-rule.ts';
import { evidence, serverOrigin, urlWithoutQuery } from '../context.ts';
import { webSocketMessage } from '../message-phrases.ts';
import { originList, webSocketAdvice } from '../phrases.ts';
import type { RuleContext } from '../rule.ts';

const LINK = 'https://websockets.spec.whatwg.org/#concept-websocket-establish';

export default defineBaseRule({
  id: 'websocket-not-opened',
  title: 'WebSocket was not opened',
  explains: ['websocket-failed'],
  link: LINK,
  diagnose(context) {
    return { summary: summary(context), owner: 'server', ...help(context), evidence: [evidence(context, 'error')] };
  },
  withoutHeaders: webSocketAdvice,
  explainMessage: webSocketMessage,
});

type Unexplained = RuleContext & { readonly failure: { readonly reached: boolean | null } };

function summary(context: Unexplained): Text {
  switch (context.failure.reached) {
    case true:
      return sentence`Not a CORS problem: ${serverOrigin(context)} was reached, but did not open the WebSocket. This browser does not show extensions its response.`;
    case false:
      return sentence`Not a CORS problem: no connection to ${serverOrigin(context)} came about, so the WebSocket could not be opened.`;
    default:
      return sentence`Not a CORS problem: the WebSocket to ${urlWithoutQuery(context)} was not opened. Why cannot be seen from here.`;
  }
}

function help(context: Unexplained): { readonly action: Text; readonly fix: string } {
  const console = sentence`Read the console’s line about this WebSocket, which extensions cannot: it names the status or the error.`;
  const byOrigin = sentence` With 403 the server most likely refuses the ${'Origin'}: ${originList(context)}. With 200, 400 or 404 look at the path, and at proxies that do not pass on ${'Upgrade'}.`;
  const unreachable = sentence` Check that the server runs, host and port, and for ${'wss:'} its certificate.`;
  switch (context.failure.reached) {
    case true:
      return { action: [...console, ...byOrigin], fix: 'Read the status in the console' };
    case false:
      return { action: [...console, ...unreachable], fix: `Check that the server can be reached` };
    default:
      return { action: [...console, ...byOrigin, ...unreachable], fix: 'Read the console’s line about it' };
  }
}
