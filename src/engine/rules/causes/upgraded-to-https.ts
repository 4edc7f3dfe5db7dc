import { get } from '../../fetch/headers.ts';
import { say, server, url, withoutQuery } from '../facts.ts';
import { broken, networkKind } from '../network.ts';
import { defineRule } from '../rule.ts';

/** What Chromium writes there when it decides itself; an extension’s redirect says `WebRequest API`. */
const OWN = /^(HSTS|HttpsUpgrades|DNS)$/i;
/** Errors of the connection over https. Without a network or a name plain http fails as well. */
const OF_HTTPS = new Set(['refused', 'tls', 'timeout', 'reset', 'protocol']);

export default defineRule({
  id: 'upgraded-to-https',
  title: 'Browser switched to HTTPS itself',
  explains: ['network-error'],
  certainty: 'certain',
  link: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Strict-Transport-Security',
  weight: 90,
  diagnose(found) {
    const before = found.call.hops[found.failure.hop - 1]?.request ?? null;
    const reason = get(before?.responseHeaders ?? null, 'Non-Authoritative-Reason');
    if (before === null || reason === null || !OWN.test(reason) || !OF_HTTPS.has(networkKind(found))) return null;
    if (url(found) !== before.url.replace(/^http:/, 'https:')) return null;
    const remembered = /^HSTS$/i.test(reason)
      ? ' use another host name: the browser remembers that this one wants https.'
      : ' let the page call an address it may call that way, such as localhost.';
    return broken(
      found,
      say`the page called ${withoutQuery(before.url)}, the browser switched to ${'https'} by itself (${reason}), and ${server(found)} gave no proper answer there`,
      'server',
      [`Serve that address over https. If it is meant to be plain http, as in development,${remembered}`],
      'Serve the address over https',
    );
  },
});
