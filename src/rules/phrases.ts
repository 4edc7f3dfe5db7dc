// Sentences that several rules say in the same words. All of them quote this call's own values.

import { get } from '../fetch/header-list.ts';
import { ACAC, ACAO } from '../fetch/header-names.ts';
import { isLocalAddress } from '../fetch/origin.ts';
import { sentence } from '../text/quote-list.ts';
import type { Text } from '../text/text.ts';
import { text } from '../text/text.ts';
import type { Advice } from './base-rule.ts';
import {
  evidence,
  failingExchange,
  failingStatus,
  failingUrl,
  pageOrigin,
  requestMethod,
  serverOrigin,
  urlPath,
  withCredentials,
} from './context.ts';
import type { Diagnosis, RuleContext } from './rule.ts';

/** The page as a sentence names it; `null` is nobody's name. */
export function pageName(context: RuleContext): Text {
  const origin = pageOrigin(context);
  return origin === 'null' ? sentence`a page without an origin (${origin})` : sentence`${origin}`;
}

/** What a preflight is, said in passing. */
export function preflightPhrase(context: RuleContext): Text {
  return sentence`Before sending ${requestMethod(context)}, the browser asked ${serverOrigin(context)} for permission (an ${'OPTIONS'} request)`;
}

/** Who must send which header so that this page may read the answer. Never advises allowing `null`. */
export function allowThisPage(context: RuleContext): Text {
  const origin = pageOrigin(context);
  if (origin === 'null') {
    return sentence`Give the page an origin of its own first: load it from an ${'http(s)'} address, without a sandbox and without a cross-origin redirect on the way. Then let the server allow that origin.`;
  }
  const extra = withCredentials(context) ? sentence` and ${`${ACAC}: true`}` : [];
  const where =
    context.failure.leg === 'preflight'
      ? sentence`its responses to ${'OPTIONS'} and ${requestMethod(context)}`
      : sentence`its responses to ${requestMethod(context)}, error responses too`;
  return sentence`On ${serverOrigin(context)}, add ${`${ACAO}: ${origin}`}${extra} to ${where}.`;
}

const TOKEN = /\/(?:access_?token|request_token|token)\/?$/i;

/** A server of another site may be anybody’s: then no header of the reader’s own is the way. */
export function notYours(context: RuleContext): Text {
  const site = get(failingExchange(context)?.requestHeaders ?? null, 'Sec-Fetch-Site');
  if (site !== 'cross-site' || isLocalAddress(failingUrl(context))) return [];
  const way = TOKEN.test(urlPath(context))
    ? 'register the page there as a single-page application (public client), or get the token on a server of your own'
    : 'call it as it documents for pages, or from a server of your own';
  return [` If that server is not yours, ${way}.`];
}

/** A call with effects that was stopped only at its answer: worth knowing before it is sent again. */
export function alreadyReceived(context: RuleContext): Text {
  const method = requestMethod(context);
  const safe = method === 'GET' || method === 'HEAD' || method === 'OPTIONS';
  if (safe || context.failure.leg === 'preflight' || failingStatus(context) === null) return [];
  return sentence` The server has already received this ${method} and responded to it; the browser only keeps the response from the page.`;
}

/** Firefox prints a CORS message for every network failure. */
export function firefoxSaysCors(context: RuleContext): Text {
  return context.browser === 'firefox' && context.call.type !== 'websocket'
    ? [' Firefox says “CORS request did not succeed” here, although CORS played no part.']
    : [];
}

export function notCorsAtAll(
  context: RuleContext,
  what: Text,
  owner: Diagnosis['owner'],
  action: Text,
  fix: string,
): Diagnosis {
  return {
    summary: sentence`Not a CORS problem: ${what}.`,
    owner,
    action,
    fix,
    evidence: [evidence(context, 'error')],
  };
}

/** The check a server makes in CORS's place. */
export function originList(context: RuleContext): Text {
  return sentence`add ${pageOrigin(context)} to the origins the WebSocket endpoint accepts`;
}

/** A WebSocket is opened without CORS. */
export function webSocketAdvice(context: RuleContext): Advice {
  return {
    why: text`A WebSocket has no CORS: no ${'Access-Control-…'} header plays a part. The server itself accepts or refuses what the browser tells it in ${'Origin'}.`,
    steps: [
      text`On the server, let the WebSocket endpoint accept ${context.call.initiator ?? 'the page’s origin'}.`,
      text`In every proxy in front of it, pass on ${'Upgrade'} and ${'Connection'}, over HTTP/1.1.`,
      text`Check path, login and, for ${'wss:'}, the certificate.`,
    ],
  };
}

export function noConnectionAdvice(context: RuleContext & { readonly failure: { readonly error: string } }): Advice {
  return {
    why: text`No response arrived (${context.failure.error}), so no header can help: the connection itself has to work first.`,
    steps: [
      text`Open ${failingUrl(context)} in a tab of its own and see what the browser says there.`,
      text`Check that the server runs, and that scheme, host and port of the URL are the ones it listens on.`,
    ],
  };
}
