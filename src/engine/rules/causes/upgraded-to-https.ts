import { get } from '../../fetch/headers.ts';
import { say, server, withoutQuery } from '../facts.ts';
import { broken } from '../network.ts';
import { defineRule } from '../rule.ts';

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
    if (before === null || reason === null || !before.url.startsWith('http:')) return null;
    return broken(
      found,
      say`the page called ${withoutQuery(before.url)}, the browser switched to ${'https'} by itself (${reason}), and ${server(found)} gave no proper answer there`,
      'server',
      [
        'Serve that address over https. If it is meant to be plain http, as in development, use another host name: the browser remembers that this one wants https.',
      ],
      'Serve the address over https',
    );
  },
});
