import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingStatus } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus, hasHeader, isProduct } from './product-signs.ts';

// Recorded answers of IIS 6 to 10; Microsoft documents the module that is meant for this.
export default defineRule({
  id: 'iis-answers-options',
  title: 'IIS responds to OPTIONS itself',
  explains: ['acao-missing', 'preflight-method', 'preflight-header'],
  certainty: 'likely',
  link: 'https://learn.microsoft.com/en-us/iis/extensions/cors-module/cors-module-configuration-reference',
  priority: 'mistake',
  diagnose(context) {
    const code = failingStatus(context);
    if (context.failure.leg !== 'preflight' || code === null || code < 200 || code > 299) return null;
    if (!isProduct(context, 'iis') || !hasHeader(context, 'Allow') || !hasHeader(context, 'Public')) return null;
    return {
      summary: sentence`${gotStatus(context)} with ${'Allow'} and ${'Public'}, as IIS responds to ${'OPTIONS'} by itself: the application, and any CORS handling in it, was not asked.`,
      owner: 'server',
      action: sentence`Install the IIS CORS module and set the origins in its ${'<cors>'} section; or remove ${'OPTIONSVerbHandler'} (and ${'WebDAV'}) under ${'<handlers>'} in ${'web.config'}, so that ${'OPTIONS'} reaches the application.`,
      fix: 'Let OPTIONS reach the application, or use the CORS module',
      evidence: [evidence(context, 'response-header', 'Public'), evidence(context, 'response-header', 'Server')],
    };
  },
});
