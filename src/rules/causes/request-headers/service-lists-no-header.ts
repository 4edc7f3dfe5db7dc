import { ACAH, ACRH } from '../../../fetch/header-names.ts';
import { outsideService } from '../../../products/outside-services.ts';
import { quoteList, sentence } from '../../../text/quote-list.ts';
import { evidence, failingUrl } from '../../context.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'service-lists-no-header',
  title: 'Service does not allow header',
  explains: ['preflight-header'],
  certainty: 'likely',
  link: 'https://fetch.spec.whatwg.org/#http-access-control-allow-headers',
  priority: 'request',
  solvedWithoutHeaders: true,
  diagnose(context) {
    const { missing } = context.failure;
    const service = outsideService(failingUrl(context));
    if (service === null) return null;
    return {
      summary: sentence`The call carries ${quoteList(missing, 3)}, which ${[service.name]} does not allow pages, so the browser did not send it. The list of allowed headers is the service’s, not yours.`,
      owner: 'page',
      action: sentence`Leave ${quoteList(missing, 3)} out of the call. If a library adds it, update the library or switch that off. What the call cannot do without it, a server of your own can.`,
      fix: 'Leave that header out of the call',
      evidence: [evidence(context, 'response-header', ACAH), evidence(context, 'request-header', ACRH)],
    };
  },
});
