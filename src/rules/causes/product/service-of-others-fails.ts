import { outsideService } from '../../../products/outside-services.ts';
import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingStatus, failingUrl } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus, hostname, isSubdomainOf } from './product-signs.ts';

export default defineRule({
  id: 'service-of-others-fails',
  title: 'The service itself fails',
  explains: ['acao-missing', 'preflight-status'],
  certainty: 'likely',
  coversCheck: true,
  link: 'https://fetch.spec.whatwg.org/#cors-protocol-and-http-errors',
  priority: 'own-words',
  solvedWithoutHeaders: true,
  diagnose(context) {
    const google = isSubdomainOf(hostname(context), 'googleapis.com');
    if ((failingStatus(context) ?? 0) < 500 || (!google && outsideService(failingUrl(context)) === null)) return null;
    return {
      summary: sentence`${gotStatus(context)}: an error of the service itself, whose error responses have no CORS headers. That hides it from the page.`,
      owner: 'nobody',
      action: sentence`Try again later, and look at the status page of ${hostname(context)}. If it stays, send less or something else: some services fail with ${'500'} on a request they cannot read. No header of yours changes it.`,
      fix: 'Wait, or look at the service’s status page',
      evidence: [evidence(context, 'status'), evidence(context, 'url')],
    };
  },
});
