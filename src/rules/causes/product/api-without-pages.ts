import { ACAO } from '../../../fetch/header-names.ts';
import { sentence } from '../../../text/quote-list.ts';
import { evidence, serverOrigin } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { hostname } from './product-signs.ts';

/** APIs that allow no page, as their vendors say: a key in a page would be everybody's. */
const APIS: readonly (readonly [host: RegExp, name: string])[] = [
  [/^api\.notion\.com$/, 'Notion'],
  // https://www.twilio.com/docs/sendgrid/for-developers/sending-email/cors
  [/^api\.sendgrid\.com$/, 'SendGrid'],
  // https://mailchimp.com/developer/marketing/docs/fundamentals/
  [/\.api\.mailchimp\.com$/, 'Mailchimp'],
];

export default defineRule({
  id: 'api-without-pages',
  title: 'API is not for pages',
  explains: ['acao-missing', 'acao-mismatch', 'preflight-status'],
  certainty: 'likely',
  link: 'https://www.twilio.com/docs/sendgrid/for-developers/sending-email/cors',
  priority: 'own-words',
  solvedWithoutHeaders: true,
  diagnose(context) {
    const name = APIS.find(([host]) => host.test(hostname(context)))?.[1];
    if (name === undefined) return null;
    return {
      summary: sentence`The page called the API of ${[name]}, which allows no page: its key would be readable for everyone who opens the page. No setting of yours changes that.`,
      owner: 'page',
      action: sentence`Call ${serverOrigin(context)} from a server of your own (a serverless function is enough), keep the key there, and let the page call that server.`,
      fix: 'Call the API from a server of your own',
      evidence: [evidence(context, 'url'), evidence(context, 'response-header', ACAO)],
    };
  },
});
