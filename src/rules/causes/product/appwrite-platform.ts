import { ACAO } from '../../../fetch/header-names.ts';
import { sentence } from '../../../text/quote-list.ts';
import { evidence, pageOrigin, serverOrigin } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { hasHeader, headerMatches } from './product-signs.ts';

export default defineRule({
  id: 'appwrite-platform',
  title: 'Appwrite lacks this platform',
  explains: ['acao-mismatch', 'acao-missing'],
  certainty: 'likely',
  link: 'https://appwrite.io/docs/products/auth/quick-start',
  priority: 'own-words',
  solvedWithoutHeaders: true,
  diagnose(context) {
    const { failure } = context;
    const isAppwrite = headerMatches(context, 'Server', /^Appwrite$/i) || hasHeader(context, 'x-appwrite-project-id');
    if (!isAppwrite || (failure.code === 'acao-mismatch' && failure.value !== 'https://localhost')) return null;
    return {
      summary: sentence`${serverOrigin(context)} is Appwrite, which allows the pages that its project lists as platforms. ${pageOrigin(context)} is not among them.`,
      owner: 'server',
      action: sentence`In the Appwrite console open the project, choose ${'Add platform'}, then ${'Web'}, and enter the page’s host name without scheme and port. Check that the project ID in the page is that project’s.`,
      fix: 'Add the page’s host as a Web platform',
      evidence: [evidence(context, 'response-header', ACAO), evidence(context, 'response-header', 'Server')],
    };
  },
});
