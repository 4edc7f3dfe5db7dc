import { sentence } from '../../../text/quote-list.ts';
import { evidence, preflightStatus, responseHeader } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus, headerMatches } from './product-signs.ts';

/** Length of `RBAC: access denied`. */
const DENIED = '19';

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
    if (responseHeader(context, 'Content-Length') !== DENIED) return null;
    return {
      summary: sentence`${gotStatus(context)} from Envoy, of the length of ${'RBAC: access denied'}: an access rule (in Istio an ${'AuthorizationPolicy'}) refused it. A preflight carries no token.`,
      owner: 'server',
      action: sentence`Let ${'OPTIONS'} pass without a token: in Istio, add an ${'AuthorizationPolicy'} with ${'action: ALLOW'} for ${'methods: ["OPTIONS"]'}; in Envoy, put the ${'cors'} filter before ${'rbac'}. Then set ${'corsPolicy'} on the route.`,
      fix: 'Let OPTIONS pass Envoy’s access rules',
      evidence: [
        evidence(context, 'status'),
        evidence(context, 'response-header', 'Server'),
        evidence(context, 'response-header', 'Content-Length'),
      ],
    };
  },
});
