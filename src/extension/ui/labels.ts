// The words of panel and popup that no rule owns, in one place.

import type { CheckId } from '../../fetch/check.ts';
import type { Owner } from '../../rules/rule.ts';
import type { Kind, Outcome } from '../../verdict/verdict.ts';

export const outcomeLabels: Readonly<Record<Outcome, string>> = {
  blocked: 'Blocked',
  failed: 'Failed',
  readable: 'Readable',
  opaque: 'Opaque',
  aborted: 'Aborted',
  pending: 'Pending',
  undetermined: 'Unknown',
};

export const outcomeHints: Readonly<Record<Outcome, string>> = {
  blocked: 'CORS: the browser kept the response from the page',
  failed: 'The call failed, but not because of CORS',
  readable: 'The page could read the response',
  opaque: 'Sent in no-cors mode: the page cannot see the response',
  aborted: 'Given up before a response arrived',
  pending: 'No response yet',
  undetermined: 'What the browser decided cannot be seen from here',
};

export const kindLabels: Readonly<Record<Kind, string>> = {
  simple: 'no preflight',
  preflighted: 'preflight',
  'preflight-cached': 'preflight cached',
  'no-cors': 'no-cors',
  'same-origin': 'same-origin',
  websocket: 'websocket',
  'not-fetch': 'not CORS',
  unknown: 'unknown',
};

export const kindHints: Readonly<Record<Kind, string>> = {
  simple: 'Sent at once, no preflight needed',
  preflighted: 'Sent only after a preflight (OPTIONS) passed',
  'preflight-cached': 'Needed a preflight; an earlier one was still in the browser’s cache',
  'no-cors': 'Sent without CORS: the page cannot see the response',
  'same-origin': 'Same origin: CORS does not apply',
  websocket: 'A WebSocket’s opening handshake: without CORS, the server looks at Origin itself',
  'not-fetch': 'Not subject to the CORS protocol',
  unknown: 'Not known',
};

export const ownerLabels: Readonly<Record<Owner, string>> = {
  server: 'Server',
  page: 'Page',
  network: 'Network',
  browser: 'Browser',
  nobody: 'No change',
};

export const ownerHints: Readonly<Record<Owner, string>> = {
  server: 'To be changed on the server that was called',
  page: 'To be changed in the page that makes the call',
  network: 'To be changed in the network: DNS, TLS, proxy or the server process',
  browser: 'To be changed in the browser: a setting, a policy or an extension',
  nobody: 'Nothing needs to change',
};

export const checkLabels: Readonly<Record<CheckId, string>> = {
  'request-answered': 'Response from the server',
  'not-redirected': 'Preflight without a redirect',
  'allow-origin': 'Allowed origin',
  'allow-credentials': 'Allowed credentials',
  'ok-status': 'Preflight status 200–299',
  'private-network': 'Private network allowed',
  'file-status': 'Status of the file',
  'allow-methods-syntax': 'Readable list of methods',
  'allow-headers-syntax': 'Readable list of headers',
  'method-allowed': 'Allowed method',
  'header-allowed': 'Allowed request header',
  'redirect-location': 'Allowed redirect',
  neighbour: 'Other rules of the browser',
};

/** A moment of today as a clock shows it: 10:41:07. `time`: ms since the epoch. */
export function formatTime(time: number): string {
  return new Date(time).toLocaleTimeString('en-GB');
}
