import { ACAO } from '../../../fetch/header-names.ts';
import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingStatus, urlPath } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus, hostname } from './product-signs.ts';

const HOSTS = /(?:^login\.microsoftonline\.(?:com|us)|\.b2clogin\.com|\.ciamlogin\.com)$/;

export default defineRule({
  id: 'entra-spa-client',
  title: 'Redirect URI is not SPA',
  explains: ['acao-missing'],
  certainty: 'likely',
  coversCheck: true,
  link: 'https://learn.microsoft.com/en-us/entra/identity-platform/scenario-spa-app-registration',
  priority: 'own-words',
  solvedWithoutHeaders: true,
  diagnose(context) {
    if (!HOSTS.test(hostname(context)) || !/\/oauth2\/(?:v2\.0\/)?token$/.test(urlPath(context))) return null;
    if ((failingStatus(context) ?? 0) >= 500) return null;
    return {
      summary: sentence`${gotStatus(context)} and without ${ACAO}. Microsoft sends it on tokens only to applications whose redirect URI has the type single-page application.`,
      owner: 'server',
      action: sentence`In the app registration open Authentication and move the page’s redirect URI from ${'Web'} to ${'Single-page application'}. A flow with a client secret (${'client_credentials'}) or a password belongs on a server of your own.`,
      fix: 'Register the redirect URI as single-page application',
      evidence: [evidence(context, 'url'), evidence(context, 'response-header', ACAO)],
    };
  },
});
