import { ACAO } from '../../../fetch/header-names.ts';
import { sentence } from '../../../text/quote-list.ts';
import { evidence, urlWithoutQuery } from '../../context.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'github-download',
  title: 'GitHub allows pages no downloads',
  explains: ['acao-missing', 'acao-mismatch', 'acao-null-origin'],
  certainty: 'likely',
  link: 'https://docs.github.com/rest/releases/assets',
  priority: 'own-words',
  solvedWithoutHeaders: true,
  diagnose(context) {
    const first = context.call.hops[0]?.request.url ?? '';
    const releases = /^https:\/\/github\.com\/[^/]+\/[^/]+\/(?:releases\/download|archive|raw)\//.test(first);
    const archives =
      /^https:\/\/(?:codeload\.github\.com|api\.github\.com\/repos\/[^/]+\/[^/]+\/(?:zip|tar)ball)\b/.test(first);
    if (!releases && !archives) return null;
    return {
      summary: sentence`The page fetched a download of GitHub, ${urlWithoutQuery(context)}. Release files and archives allow no page but GitHub’s own, and the redirect to them ends within minutes.`,
      owner: 'page',
      action: sentence`Take single files from ${'raw.githubusercontent.com'} or a CDN that serves GitHub repositories, which allow every page; release files from a server of your own. To save a file for the user, a plain link is enough.`,
      fix: 'Load the file from a host that allows pages',
      evidence: [evidence(context, 'url'), evidence(context, 'response-header', ACAO)],
    };
  },
});
