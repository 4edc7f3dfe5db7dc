// Base rules: a WebSocket that was not opened. CORS plays no part; the server decides by the handshake's Origin header.

import { sentence } from '../../text/quote-list.ts';
import type { Text } from '../../text/text.ts';
import { evidence, pageOrigin, serverOrigin, urlWithoutQuery } from '../context.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { statusAdvice, statusMeaning } from '../status-meaning.ts';

const LINK = 'https://websockets.spec.whatwg.org/#concept-websocket-establish';

/** The check a server makes in CORS's place. */
export function originList(context: RuleContext): Text {
  return sentence`add ${pageOrigin(context)} to the origins the WebSocket endpoint accepts`;
}

export const websocketRefused = defineRule({
  id: 'websocket-refused',
  title: 'Server did not open WebSocket',
  explains: ['websocket-status'],
  certainty: 'certain',
  link: LINK,
  weight: 10,
  diagnose(context) {
    const { status } = context.failure;
    return {
      summary: sentence`Not a CORS problem: ${urlWithoutQuery(context)} answered the WebSocket’s opening request with ${status} (${statusMeaning(status)}) instead of ${101}.`,
      owner: 'server',
      action: [
        ...statusAdvice(status),
        ...sentence` WebSockets have no CORS, so no header can help: the server decides itself, by the request’s ${'Origin'} (${pageOrigin(context)}), its cookies and its address.`,
      ],
      fix: 'Let the server answer the WebSocket with 101',
      evidence: [evidence(context, 'status')],
    };
  },
});

export const websocketRedirected = defineRule({
  id: 'websocket-redirected',
  title: 'WebSocket was redirected',
  explains: ['websocket-redirect'],
  certainty: 'certain',
  link: LINK,
  weight: 10,
  diagnose(context) {
    const { status, location } = context.failure;
    return {
      summary: sentence`Not a CORS problem: ${urlWithoutQuery(context)} redirects the WebSocket to ${location} (${status}), and browsers follow no redirect when they open one.`,
      owner: 'page',
      action: sentence`Open the WebSocket at its final address, or take the redirect away on the server: one to a login means that cookie or token did not arrive, one to https that the page should call ${'wss:'}.`,
      fix: 'Open the WebSocket at its final address',
      evidence: [evidence(context, 'status'), evidence(context, 'response-header', 'Location')],
    };
  },
});

export const websocketAnswerIncomplete = defineRule({
  id: 'websocket-answer-incomplete',
  title: 'WebSocket answer is incomplete',
  explains: ['websocket-answer'],
  certainty: 'certain',
  link: 'https://www.rfc-editor.org/rfc/rfc6455#section-4.2.2',
  weight: 10,
  diagnose(context) {
    const { missing } = context.failure;
    return {
      summary: sentence`Not a CORS problem: ${urlWithoutQuery(context)} accepted the WebSocket with ${101}, but its answer lacks a valid ${missing} header, so the browser closed it.`,
      owner: 'server',
      action: sentence`Let a WebSocket library of the server’s own language answer, and check that no proxy on the way removes ${missing}.`,
      fix: 'Answer the handshake with a WebSocket library',
      evidence: [evidence(context, 'response-header', missing)],
    };
  },
});

export const websocketNotOpened = defineRule({
  id: 'websocket-not-opened',
  title: 'WebSocket was not opened',
  explains: ['websocket-failed'],
  certainty: 'certain',
  link: LINK,
  weight: 10,
  diagnose(context) {
    return { summary: summary(context), owner: 'server', ...help(context), evidence: [evidence(context, 'error')] };
  },
});

type Unexplained = RuleContext & { readonly failure: { readonly reached: boolean | null } };

function summary(context: Unexplained): Text {
  switch (context.failure.reached) {
    case true:
      return sentence`Not a CORS problem: ${serverOrigin(context)} was reached, but did not open the WebSocket. This browser does not show extensions what it answered.`;
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
