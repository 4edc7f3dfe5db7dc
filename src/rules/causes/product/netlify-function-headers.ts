import { ACAO } from '../../../fetch/header-names.ts';
import { sentence } from '../../../text/quote-list.ts';
import { evidence, urlPath } from '../../context.ts';
import { allowThisPage } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus } from './product-signs.ts';

// Documented under Limitations.
export default defineRule({
  id: 'netlify-function-headers',
  title: 'Netlify function sends no headers',
  explains: ['acao-missing'],
  certainty: 'likely',
  link: 'https://docs.netlify.com/manage/routing/headers/',
  priority: 'setup',
  diagnose(context) {
    const { status } = context.failure;
    if (status >= 400 || !/\/\.netlify\/functions\/[^/]/.test(urlPath(context))) return null;
    return {
      summary: sentence`${gotStatus(context)} from a Netlify function, without CORS headers. Headers set in ${'_headers'} or ${'netlify.toml'} reach only files, never the responses of functions.`,
      owner: 'server',
      action: [
        ...sentence`In the function itself, return the headers with every response, and respond to ${'OPTIONS'} there with ${'204'}. `,
        ...allowThisPage(context),
      ],
      fix: 'Send CORS headers from the function itself',
      evidence: [evidence(context, 'url'), evidence(context, 'response-header', ACAO)],
    };
  },
});
