import { sentence } from '../../../text/quote-list.ts';
import { evidence, preflightStatus } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus, headerMatches } from './product-signs.ts';

export default defineRule({
  id: 'envoy-access-denied',
  title: 'Envoy’s access rules refuse OPTIONS',
  explains: ['preflight-status', 'acao-missing'],
  certainty: 'likely',
  link: 'https://istio.io/latest/docs/reference/config/security/authorization-policy/',
  priority: 'own-words',
  solvedWithoutHeaders: true,
  diagnose(context) {
    if (preflightStatus(context) !== 403 || !headerMatches(context, 'Server', /^(?:istio-)?envoy$/i)) return null;
    if (!headerMatches(context, 'Content-Type', /^text\/plain/i)) return null;
    return {
      summary: sentence`${gotStatus(context)} in plain text from Envoy, as its access rules (RBAC, in Istio an ${'AuthorizationPolicy'}) refuse. A preflight carries no token for them to check.`,
      owner: 'server',
      action: sentence`Let ${'OPTIONS'} pass the access rules (in Istio, a rule with ${'methods: ["OPTIONS"]'}), or set ${'corsPolicy'} on the route, which responds to preflights before those rules where the CORS filter stands first.`,
      fix: 'Let OPTIONS pass Envoy’s access rules',
      evidence: [evidence(context, 'status'), evidence(context, 'response-header', 'Server')],
    };
  },
});
