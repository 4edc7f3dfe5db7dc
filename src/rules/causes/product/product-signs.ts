// What rules about one product share. A server says of itself what it likes: what follows from that is likely, never certain.

import { has, values } from '../../../fetch/header-list.ts';
import { hostnameOf } from '../../../fetch/origin.ts';
import { shows } from '../../../products/detect.ts';
import type { LayerId } from '../../../products/products.ts';
import type { Text } from '../../../text/text.ts';
import { address, exchange, type Found, method, permission, say, status, url } from '../../context.ts';

/** Does a header of the answer that failed say this? */
export function says(found: Found, name: string, word: RegExp): boolean {
  return values(exchange(found)?.responseHeaders ?? null, name).some((value) => word.test(value));
}

/** Does the answer show this layer? What gives it away is the layer's own affair. */
export function cameThrough(found: Found, layer: LayerId): boolean {
  return shows(exchange(found), layer);
}

export function carries(found: Found, name: string): boolean {
  return has(exchange(found)?.responseHeaders ?? null, name);
}

/** Host name of the server that answered; '' for what is no URL. */
export function hostname(found: Found): string {
  return hostnameOf(url(found));
}

export function under(host: string, parent: string): boolean {
  return host.endsWith(`.${parent}`);
}

/** "`server` answered GET with `403`", or the same of the preflight. */
export function got(found: Found): Text {
  const code = String(status(found) ?? '');
  if (found.failure.leg === 'preflight') return say`${permission(found)} and got ${code}`;
  return say`${address(found)} answered ${method(found)} with ${code}`;
}
