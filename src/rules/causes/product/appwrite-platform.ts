import { ACAO } from '../../../fetch/header-names.ts';
import { hostnameOf } from '../../../fetch/origin.ts';
import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingStatus, pageOrigin, serverOrigin } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { isProduct } from './product-signs.ts';

// To a host that is not listed it sends `https://localhost`, newer versions no header (appwrite issues 6853 and 7508).
export default defineRule({
  id: 'appwrite-platform',
  title: 'Appwrite lacks this platform',
  explains: ['acao-mismatch', 'acao-missing'],
  certainty: 'likely',
  link: 'https://appwrite.io/docs/products/auth/quick-start',
  priority: 'own-words',
  solvedWithoutHeaders: true,
  recipe: 'appwrite',
  diagnose(context) {
    const { failure } = context;
    if (!isProduct(context, 'appwrite') || (failingStatus(context) ?? 0) >= 500) return null;
    if (failure.code === 'acao-mismatch' && failure.value !== 'https://localhost') return null;
    const page = pageOrigin(context);
    const host = hostnameOf(page);
    if (host === '') return null;
    return {
      summary: sentence`${serverOrigin(context)} is Appwrite, which allows the pages that its project lists as platforms. ${page} is not among them.`,
      owner: 'server',
      action: sentence`In the Appwrite console open the project, choose ${'Add platform'}, then ${'Web'}, and enter ${host}, without scheme, port and path. Check that the page uses the ID of that project.`,
      fix: 'Add the page’s host as a Web platform',
      evidence: [evidence(context, 'response-header', ACAO), evidence(context, 'response-header', 'Server')],
    };
  },
});
