// The line that WebKit prints for a failure; it has no names for them. Seen in WebKitGTK 2.50, which shares this code with
// Safari.

import { webkitHeaderNames } from '../../fetch/browser-profiles.ts';
import type { Failure } from '../../fetch/failure.ts';
import { strayByte } from '../../fetch/header-list.ts';
import { ACAH, ACAM } from '../../fetch/header-names.ts';
import { withoutUserinfo } from '../../fetch/origin.ts';
import { redirectLocation, refusedAs } from '../../fetch/redirect.ts';
import type { Call, Exchange } from '../../network/call.ts';
import { originsOfHop } from '../trace.ts';
import type { BrowserConsole } from './browser-console.ts';
import { failingExchangeOf, fragmentAt } from './failing-exchange.ts';

export const webkitConsole: BrowserConsole = { code: () => null, parameter: parameterOf, message: messageOf };

function parameterOf(failure: Failure): string | null {
  switch (failure.code) {
    case 'preflight-acam-syntax':
    case 'preflight-acah-syntax':
      return failure.value;
    case 'preflight-method':
      return failure.method;
    case 'preflight-header':
      return failure.header;
    default:
      return null;
  }
}

/**
 * The decisive line, the first of two. The second one is the same for all: "Fetch API cannot load … due to access control
 * checks."
 */
function messageOf(call: Call, failure: Failure): string | null {
  const exchange = failingExchangeOf(call, failure);
  const reason = reasonOf(call, failure, exchange);
  if (reason === null || failure.leg === 'preflight') return reason;
  // A redirect that is refused is named by where it leads.
  const location = exchange === null ? null : locationOf(call, failure, exchange);
  if (location === null || failure.code === 'redirect-mode-error' || refusedScheme(failure) !== null) return reason;
  return `Cross-origin redirection to ${withoutUserinfo(location)} denied by Cross-Origin Resource Sharing policy: ${reason}`;
}

function locationOf(call: Call, failure: Failure, exchange: Exchange): string | null {
  const location =
    failure.code === 'redirect-scheme'
      ? failure.location
      : redirectLocation(exchange.status ?? 0, exchange.responseHeaders ?? [], exchange.url);
  return location === null ? null : location.split('#')[0] + fragmentAt(call, failure.hop + 1);
}

function reasonOf(call: Call, failure: Failure, exchange: Exchange | null): string | null {
  switch (failure.code) {
    case 'acao-wildcard-credentials':
      return 'Cannot use wildcard in Access-Control-Allow-Origin when credentials flag is true.';
    case 'acao-missing':
    case 'acao-empty':
    case 'acao-multiple-lines':
    case 'acao-list':
    case 'acao-invalid':
    case 'acao-mismatch':
    case 'acao-null-origin':
      return 'value' in failure && failure.value.includes(',')
        ? 'Access-Control-Allow-Origin cannot contain more than one origin.'
        : `Origin ${originsOfHop(call, failure.hop)[failure.leg]} is not allowed by Access-Control-Allow-Origin. Status code: ${exchange?.status}`;
    case 'acac-not-true':
      return 'Credentials flag is true, but Access-Control-Allow-Credentials is not "true".';
    case 'preflight-redirect':
    case 'preflight-status':
      return `Preflight response is not successful. Status code: ${failure.status}`;
    case 'preflight-acam-syntax':
      return `Header ${ACAM} has an invalid value: ${asPrinted(failure.value)}`;
    case 'preflight-acah-syntax':
      return `Header ${ACAH} has an invalid value: ${asPrinted(failure.value)}`;
    case 'preflight-method':
      return `Method ${failure.method} is not allowed by Access-Control-Allow-Methods.`;
    case 'preflight-header':
      return `Request header field ${asWritten(failure.header, call)} is not allowed by Access-Control-Allow-Headers.`;
    case 'redirect-scheme':
      return refusedScheme(failure) ?? 'not allowed to follow a cross-origin CORS redirection with non CORS scheme';
    case 'redirect-mode-error':
      return `Not allowed to follow a redirection while loading ${exchange?.url ?? ''}`;
    case 'redirect-userinfo':
      return `redirection URL ${failure.location} has credentials`;
    default:
      return null;
  }
}

/** What its network stack says of a scheme that it refuses itself; null: CORS has the word. */
function refusedScheme(failure: Failure): string | null {
  if (failure.code !== 'redirect-scheme' || refusedAs(failure, 'webkit') === 'blocked') return null;
  if (failure.location.startsWith('ftp:')) return 'FTP URLs are disabled';
  return `Not allowed to load local resource: ${failure.location}`;
}

/** Names that it knows in its own case, others as the page wrote them, which DevTools tells. */
function asWritten(name: string, call: Call): string {
  const lower = name.toLowerCase();
  const same = (each: string) => each.toLowerCase() === lower;
  return webkitHeaderNames.find(same) ?? call.asker?.headerOrder.find(same) ?? name;
}

/** It takes header bytes for Latin-1. */
function asPrinted(value: string): string {
  return [...value]
    .map((character) => {
      const byte = strayByte(character);
      return byte === null ? character : String.fromCharCode(byte);
    })
    .join('');
}
