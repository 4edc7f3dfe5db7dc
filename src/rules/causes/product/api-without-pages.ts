import { ACAO } from '../../../fetch/header-names.ts';
import { outsideService } from '../../../products/outside-services.ts';
import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingUrl, serverOrigin } from '../../context.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'api-without-pages',
  title: 'API is not for pages',
  explains: ['acao-missing', 'acao-mismatch', 'preflight-status', 'preflight-redirect'],
  certainty: 'likely',
  link: 'https://www.twilio.com/docs/sendgrid/for-developers/sending-email/cors',
  priority: 'own-words',
  solvedWithoutHeaders: true,
  diagnose(context) {
    const service = outsideService(failingUrl(context));
    if (service?.pages !== 'none') return null;
    return {
      summary: sentence`The page called the API of ${[service.name]}, which allows no page: a key or client secret would be readable for everyone who opens the page. No setting of yours changes that.`,
      owner: 'page',
      action: sentence`Call ${serverOrigin(context)} from a server of your own (a serverless function is enough), keep the key there, and let the page call that server.`,
      fix: 'Call the API from a server of your own',
      evidence: [evidence(context, 'url'), evidence(context, 'response-header', ACAO)],
    };
  },
});
