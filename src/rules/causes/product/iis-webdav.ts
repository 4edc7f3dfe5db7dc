import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingStatus, requestMethod, responseHeader } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus, isProduct } from './product-signs.ts';

/** What IIS lists where its own file handler or WebDAV answers: no application allows TRACE. */
const OWN_LIST = /^GET, HEAD, OPTIONS, TRACE\b/;

export default defineRule({
  id: 'iis-webdav',
  title: 'WebDAV of IIS takes it',
  explains: ['acao-missing'],
  certainty: 'likely',
  link: 'https://learn.microsoft.com/aspnet/web-api/overview/testing-and-debugging/troubleshooting-http-405-errors-after-publishing-web-api-applications',
  priority: 'product',
  solvedWithoutHeaders: true,
  diagnose(context) {
    if (context.failure.leg !== 'request' || failingStatus(context) !== 405 || !isProduct(context, 'iis')) return null;
    if (!OWN_LIST.test(responseHeader(context, 'Allow') ?? '')) return null;
    return {
      summary: sentence`${gotStatus(context)} from IIS itself (${`Allow: ${responseHeader(context, 'Allow') ?? ''}`}): the request did not reach the application, so its CORS headers are missing. Usually the WebDAV module takes ${requestMethod(context)}.`,
      owner: 'server',
      action: sentence`In ${'web.config'} remove WebDAV for this site: ${'<remove name="WebDAVModule" />'} under ${'<modules>'} and ${'<remove name="WebDAV" />'} under ${'<handlers>'}.`,
      fix: 'Remove WebDAVModule in web.config',
      evidence: [evidence(context, 'status'), evidence(context, 'response-header', 'Allow')],
    };
  },
});
