// Sentences that several rules say in the same words. All of them quote this call's own values.

import { ACAC, ACAO } from '../fetch/header-names.ts';
import { sentence } from '../text/quote-list.ts';
import type { Text } from '../text/text.ts';
import { failingStatus, pageOrigin, requestMethod, serverOrigin, withCredentials } from './context.ts';
import type { RuleContext } from './rule.ts';

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
      ? sentence`both ${'OPTIONS'} and ${requestMethod(context)}`
      : sentence`${requestMethod(context)}, errors included,`;
  return sentence`Let ${serverOrigin(context)} answer ${where} with ${`${ACAO}: ${origin}`}${extra}.`;
}

/** A call with effects that was stopped only at its answer: worth knowing before it is sent again. */
export function alreadyReceived(context: RuleContext): Text {
  const own = requestMethod(context);
  const safe = own === 'GET' || own === 'HEAD' || own === 'OPTIONS';
  if (safe || context.failure.leg === 'preflight' || failingStatus(context) === null) return [];
  return sentence` The server has already received this ${own} and answered it; the browser only keeps the answer from the page.`;
}

/** Firefox prints a CORS message for every network failure. */
export function firefoxSaysCors(context: RuleContext): Text {
  return context.browser === 'firefox' && context.call.type !== 'websocket'
    ? [' Firefox says “CORS request did not succeed” here, although CORS played no part.']
    : [];
}
