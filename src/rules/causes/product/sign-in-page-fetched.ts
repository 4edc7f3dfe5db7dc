import { isAuthorizationRequest } from '../../../products/identity-provider.ts';
import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingUrl, urlWithoutQuery } from '../../context.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'sign-in-page-fetched',
  title: 'Sign-in page was fetched',
  explains: [
    'acao-missing',
    'acao-mismatch',
    'acao-wildcard-credentials',
    'preflight-status',
    'preflight-redirect',
    'preflight-header',
    'preflight-method',
  ],
  certainty: 'likely',
  link: 'https://www.rfc-editor.org/rfc/rfc6749#section-3.1',
  priority: 'product',
  beats: ['api-without-pages', 'service-of-others-refuses'],
  solvedWithoutHeaders: true,
  diagnose(context) {
    if (context.failure.hop !== 0 || !isAuthorizationRequest(failingUrl(context))) return null;
    return {
      summary: sentence`The page fetched ${urlWithoutQuery(context)}, where people sign in (${'client_id'} and ${'response_type'} in its query). Such a page is made to be opened: a script can neither show nor read it.`,
      owner: 'page',
      action: sentence`Open this URL in the tab, with ${'location.assign(url)'} or a link, in place of ${'fetch()'}. The sign-in then returns to the ${'redirect_uri'} of your page by itself.`,
      fix: 'Open the sign-in with location.assign()',
      evidence: [evidence(context, 'url')],
    };
  },
});
