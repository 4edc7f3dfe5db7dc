import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingUrl, serverOrigin, withoutQuery } from '../../context.ts';
import { defineRule } from '../../rule.ts';

/** Browsers remember names, not addresses: https://www.rfc-editor.org/rfc/rfc6797#section-8.3 */
const A_NAME = /\.[a-z][a-z0-9-]*\.?$/i;

export default defineRule({
  id: 'upgraded-preflight',
  title: 'Preflight was turned into HTTPS',
  explains: ['unknown-blocked'],
  // Measured: so it looks with HSTS. An extension may stop a preflight as early.
  certainty: 'likely',
  link: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Strict-Transport-Security',
  priority: 'mistake',
  diagnose(context) {
    const preflight = context.call.hops[context.failure.hop]?.preflight ?? null;
    if (preflight === null || preflight.status !== null || preflight.requestHeaders !== null) return null;
    if (context.browser !== 'chromium' || preflight.error !== context.failure.error) return null;
    if (!URL.canParse(failingUrl(context))) return null;
    const { protocol, hostname } = new URL(failingUrl(context));
    if (protocol !== 'http:' || !A_NAME.test(hostname)) return null;
    const https = withoutQuery(failingUrl(context)).replace(/^http:/, 'https:');
    return {
      summary: sentence`Before the call the browser wanted to ask ${serverOrigin(context)} for permission (an ${'OPTIONS'} request), and stopped before sending it: most likely it insists on ${'https'} there (HSTS), and may not change the URL of a preflight.`,
      owner: 'page',
      action: sentence`Call ${https} in the page, and see that the server responds there. If it is so, Chrome’s console says ${'Redirect is not allowed for a preflight request'}.`,
      fix: 'Call the https URL directly',
      evidence: [evidence(context, 'url'), evidence(context, 'error')],
    };
  },
});
