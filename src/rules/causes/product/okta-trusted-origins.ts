import { ACAO } from '../../../fetch/header-names.ts';
import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingStatus, pageOrigin } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus, hostname } from './product-signs.ts';

export default defineRule({
  id: 'okta-trusted-origins',
  title: 'Page missing at Okta',
  explains: ['acao-missing'],
  certainty: 'likely',
  link: 'https://developer.okta.com/docs/guides/enable-cors/main/',
  priority: 'product',
  solvedWithoutHeaders: true,
  diagnose(context) {
    // A call that was redirected there was sent to sign in.
    if (context.failure.hop !== 0) return null;
    if (!/\.okta(?:preview|-emea)?\.com$/.test(hostname(context)) || (failingStatus(context) ?? 0) >= 300) return null;
    return {
      summary: sentence`${gotStatus(context)} and without ${ACAO}. Okta sends it to origins in its list of trusted origins, and not at all on endpoints for servers.`,
      owner: 'server',
      action: sentence`In Okta’s admin console open Security, API, Trusted Origins and add ${pageOrigin(context)} (no slash at the end) with ${'CORS'}. Endpoints for administration, such as client registration, have to be called from a server of your own.`,
      fix: 'Add the page to Okta’s trusted origins',
      evidence: [evidence(context, 'url'), evidence(context, 'response-header', ACAO)],
    };
  },
});
