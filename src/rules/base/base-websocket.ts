// Base rules: a WebSocket that was not opened. CORS plays no part; the server decides by the handshake's Origin header.

import type { Text } from '../../text/text.ts';
import { address, evidence, type Found, page, say, server } from '../context.ts';
import { defineRule } from '../rule.ts';
import { meaning, whatToDo } from '../status-meaning.ts';

const LINK = 'https://websockets.spec.whatwg.org/#concept-websocket-establish';

/** The check a server makes in CORS's place. */
export function originList(found: Found): Text {
  return say`add ${page(found)} to the origins the WebSocket endpoint accepts`;
}

export const websocketRefused = defineRule({
  id: 'websocket-refused',
  title: 'Server did not open WebSocket',
  explains: ['websocket-status'],
  certainty: 'certain',
  link: LINK,
  weight: 10,
  diagnose(found) {
    const { status } = found.failure;
    return {
      summary: say`Not a CORS problem: ${address(found)} answered the WebSocket’s opening request with ${status} (${meaning(status)}) instead of ${101}.`,
      owner: 'server',
      action: [
        ...whatToDo(status),
        ...say` WebSockets have no CORS, so no header can help: the server decides itself, by the request’s ${'Origin'} (${page(found)}), its cookies and its address.`,
      ],
      fix: 'Let the server answer the WebSocket with 101',
      evidence: [evidence(found, 'status')],
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
  diagnose(found) {
    const { status, location } = found.failure;
    return {
      summary: say`Not a CORS problem: ${address(found)} redirects the WebSocket to ${location} (${status}), and browsers follow no redirect when they open one.`,
      owner: 'page',
      action: say`Open the WebSocket at its final address, or take the redirect away on the server: one to a login means that cookie or token did not arrive, one to https that the page should call ${'wss:'}.`,
      fix: 'Open the WebSocket at its final address',
      evidence: [evidence(found, 'status'), evidence(found, 'response-header', 'Location')],
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
  diagnose(found) {
    const { missing } = found.failure;
    return {
      summary: say`Not a CORS problem: ${address(found)} accepted the WebSocket with ${101}, but its answer lacks a valid ${missing} header, so the browser closed it.`,
      owner: 'server',
      action: say`Let a WebSocket library of the server’s own language answer, and check that no proxy on the way removes ${missing}.`,
      fix: 'Answer the handshake with a WebSocket library',
      evidence: [evidence(found, 'response-header', missing)],
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
  diagnose(found) {
    return { summary: summary(found), owner: 'server', ...help(found), evidence: [evidence(found, 'error')] };
  },
});

type Unexplained = Found & { readonly failure: { readonly reached: boolean | null } };

function summary(found: Unexplained): Text {
  switch (found.failure.reached) {
    case true:
      return say`Not a CORS problem: ${server(found)} was reached, but did not open the WebSocket. This browser does not show extensions what it answered.`;
    case false:
      return say`Not a CORS problem: no connection to ${server(found)} came about, so the WebSocket could not be opened.`;
    default:
      return say`Not a CORS problem: the WebSocket to ${address(found)} was not opened. Why cannot be seen from here.`;
  }
}

function help(found: Unexplained): { readonly action: Text; readonly fix: string } {
  const console = say`Read the console’s line about this WebSocket, which extensions cannot: it names the status or the error.`;
  const byOrigin = say` With 403 the server most likely refuses the ${'Origin'}: ${originList(found)}. With 200, 400 or 404 look at the path, and at proxies that do not pass on ${'Upgrade'}.`;
  const unreachable = say` Check that the server runs, host and port, and for ${'wss:'} its certificate.`;
  switch (found.failure.reached) {
    case true:
      return { action: [...console, ...byOrigin], fix: 'Read the status in the console' };
    case false:
      return { action: [...console, ...unreachable], fix: `Check that the server can be reached` };
    default:
      return { action: [...console, ...byOrigin, ...unreachable], fix: 'Read the console’s line about it' };
  }
}
