import { sentence } from '../../../text/quote-list.ts';
import { evidence, preflightStatus } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus, hostname, isSubdomainOf } from './product-signs.ts';

const RUN = ['run.app', 'cloudfunctions.net'];

export default defineRule({
  id: 'cloud-run-not-public',
  title: 'Cloud Run wants a login',
  explains: ['preflight-status', 'acao-missing'],
  certainty: 'likely',
  link: 'https://cloud.google.com/run/docs/authenticating/public',
  priority: 'own-words',
  solvedWithoutHeaders: true,
  diagnose(context) {
    const status = preflightStatus(context);
    if ((status !== 403 && status !== 401) || !RUN.some((parent) => isSubdomainOf(hostname(context), parent)))
      return null;
    return {
      summary: sentence`${gotStatus(context)}: this Google Cloud service is probably not public, and that question never carries a token.`,
      owner: 'server',
      action: sentence`If the service may be public, choose ${'Allow public access'} in its Security tab, or give ${'allUsers'} the role ${'Cloud Run Invoker'}, and check tokens in its own code. If not, call it from a server of yours.`,
      fix: 'Allow public access to the Cloud Run service',
      evidence: [evidence(context, 'status'), evidence(context, 'url')],
    };
  },
});
