import { clip, sentence } from '../../../text/quote-list.ts';
import { withoutQuery } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { change, redirected } from './redirect-change.ts';

export default defineRule({
  id: 'redirect-loses-https',
  title: 'Redirect from HTTPS to HTTP',
  explains: ['preflight-redirect', 'acao-missing'],
  certainty: 'certain',
  link: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/X-Forwarded-Proto',
  priority: 'own-words',
  diagnose(context) {
    const both = change(context, context.failure.leg);
    if (both === null) return null;
    const { from, to } = both;
    if (from.protocol !== 'https:' || to.protocol !== 'http:' || from.hostname !== to.hostname) return null;
    // The address without the redirect: what it was sent to, but as it was called.
    const meant = `${from.origin}${to.pathname}`;
    const same = meant === withoutQuery(from.href);
    const instead = same ? [] : sentence` In the page, call ${meant}: that may spare the redirect.`;
    return {
      ...redirected(context, both, sentence`which gives up ${'https'}`, [], ''),
      owner: 'server',
      action: sentence`Let the server build its redirects with ${'https'}. It often sits behind a proxy that ends TLS: have it trust the proxy’s ${'X-Forwarded-Proto'}.${instead}`,
      fix: same ? 'Redirect to https on the server' : `Call ${clip(to.pathname, 60)}; redirect to https on the server`,
    };
  },
});
