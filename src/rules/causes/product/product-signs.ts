// What rules about one product share. A server says of itself what it likes: what follows from that is likely, never certain.

import { has, values } from '../../../fetch/header-list.ts';
import { hostnameOf } from '../../../fetch/origin.ts';
import { isDetected } from '../../../products/detect.ts';
import type { ProductId } from '../../../products/products.ts';
import { sentence } from '../../../text/quote-list.ts';
import type { Text } from '../../../text/text.ts';
import { failingExchange, failingStatus, failingUrl, requestMethod, urlWithoutQuery } from '../../context.ts';
import { preflightPhrase } from '../../phrases.ts';
import type { RuleContext } from '../../rule.ts';

/** Does a header of the answer that failed say this? */
export function headerMatches(context: RuleContext, name: string, word: RegExp): boolean {
  return values(failingExchange(context)?.responseHeaders ?? null, name).some((value) => word.test(value));
}

/** Does the answer show this layer? What gives it away is the layer's own affair. */
export function isProduct(context: RuleContext, layer: ProductId): boolean {
  return isDetected(failingExchange(context), layer);
}

export function hasHeader(context: RuleContext, name: string): boolean {
  return has(failingExchange(context)?.responseHeaders ?? null, name);
}

/** Host name of the server that answered; '' for what is no URL. */
export function hostname(context: RuleContext): string {
  return hostnameOf(failingUrl(context));
}

export function isSubdomainOf(host: string, parent: string): boolean {
  return host.endsWith(`.${parent}`);
}

/** The form that Go’s http.Error gives to an error. */
export function isGoError(context: RuleContext): boolean {
  return (
    headerMatches(context, 'Content-Type', /^text\/plain; charset=utf-8$/i) &&
    headerMatches(context, 'X-Content-Type-Options', /^nosniff$/i)
  );
}

/** "`server` answered GET with `403`", or the same of the preflight. */
export function gotStatus(context: RuleContext): Text {
  const code = String(failingStatus(context) ?? '');
  if (context.failure.leg === 'preflight') return sentence`${preflightPhrase(context)} and got ${code}`;
  return sentence`${urlWithoutQuery(context)} responded to ${requestMethod(context)} with ${code}`;
}
