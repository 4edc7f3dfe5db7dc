import { sentence } from '../../../text/quote-list.ts';
import type { Text } from '../../../text/text.ts';
import { evidence, failingUrl, redirectTarget, responseHeader, withoutQuery } from '../../context.ts';
import { defineRule } from '../../rule.ts';

const REASON = 'Non-Authoritative-Reason';

export default defineRule({
  id: 'redirect-inside-browser',
  title: 'Browser made the redirect itself',
  explains: ['preflight-redirect', 'acao-missing'],
  // Chromium marks its own redirects so. A server could send the header too.
  certainty: 'likely',
  link: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Strict-Transport-Security',
  priority: 'not-the-server',
  solvedWithoutHeaders: true,
  diagnose(context) {
    const reason = responseHeader(context, REASON);
    const target = redirectTarget(context);
    if (reason === null || target === null) return null;
    const to = withoutQuery(target);
    const what = context.failure.leg === 'preflight' ? ['the preflight'] : ['the request'];
    return {
      summary: sentence`The browser redirected ${what} from ${withoutQuery(failingUrl(context))} to ${to} itself (${reason}); the server did not. ${[consequence(context.failure.leg)]}`,
      owner: isExtension(reason) ? 'browser' : 'page',
      action: isExtension(reason) ? extension(to) : upgrade(reason, to),
      fix: isExtension(reason) ? 'Switch off the extension that redirects' : 'Call the https URL directly',
      evidence: [evidence(context, 'response-header', REASON), evidence(context, 'response-header', 'Location')],
    };
  },
});

function consequence(leg: 'preflight' | 'request'): string {
  return leg === 'preflight'
    ? 'Browsers follow no redirect of a preflight.'
    : 'That redirect allows no other origin, so the browser did not follow it.';
}

/** Chromium's word for a change by an extension, and by a program that embeds it. */
function isExtension(reason: string): boolean {
  return /^(?:WebRequest API|Delegate)$/i.test(reason);
}

function extension(to: string): Text {
  return sentence`Try the page with extensions switched off, one after another; extensions that force HTTPS, or that swap URLs, redirect like this. If the page calls ${to} itself, there is nothing left to redirect.`;
}

function upgrade(reason: string, to: string): Text {
  const why = /^HSTS$/i.test(reason)
    ? sentence` The browser remembers that this host wants ${'https'} (HSTS). For a host of your own that is meant to be plain ${'http'}, such as ${'localhost'}, delete it on ${'chrome://net-internals/#hsts'}.`
    : sentence` DNS, or the browser’s own setting, asks for ${'https'} at this host.`;
  return [...sentence`Call ${to} in the page, and see that the server responds there.`, ...why];
}
