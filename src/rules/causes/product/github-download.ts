import { ACAO } from '../../../fetch/header-names.ts';
import { sentence } from '../../../text/quote-list.ts';
import type { Text } from '../../../text/text.ts';
import { evidence, failingStatus, withoutQuery } from '../../context.ts';
import { defineRule } from '../../rule.ts';

const RELEASE = /^https:\/\/github\.com\/[^/]+\/[^/]+\/releases\/(?:latest\/)?download\//;
const ASSET = /^https:\/\/api\.github\.com\/repos\/[^/]+\/[^/]+\/releases\/assets\//;
const FILE = /^https:\/\/github\.com\/[^/]+\/[^/]+\/raw\//;
const ARCHIVE =
  /^https:\/\/(?:codeload\.github\.com\/|github\.com\/[^/]+\/[^/]+\/(?:archive|zipball|tarball)\/|api\.github\.com\/repos\/[^/]+\/[^/]+\/(?:zip|tar)ball\b)/;

const COPY = sentence`put a copy where pages are allowed (GitHub Pages, or in the repository and read through ${'raw.githubusercontent.com'})`;

/** What the reader can do about this kind of download; null: it is none. */
function wayOut(url: string): Text | null {
  if (FILE.test(url)) return sentence`Load the file from ${'raw.githubusercontent.com'}, which allows every page.`;
  if (RELEASE.test(url)) {
    return sentence`Either ${COPY}, or fetch the release file on a server of your own. The asset’s ${'url'} from ${'api.github.com'}, with ${'Accept: application/octet-stream'}, is worth a try. To save a file for the user, a plain link is enough.`;
  }
  if (ASSET.test(url)) return sentence`Either ${COPY}, or fetch the release file on a server of your own.`;
  if (ARCHIVE.test(url)) {
    return sentence`Fetch the archive on a server of your own. Single files come from ${'raw.githubusercontent.com'}, and the list of them from ${'api.github.com'}; both allow every page. To save the archive for the user, a plain link is enough.`;
  }
  return null;
}

// Known to GitHub, and not to be changed by those who call (octokit/octokit.js issue 758).
export default defineRule({
  id: 'github-download',
  title: 'GitHub allows pages no downloads',
  explains: ['acao-missing', 'acao-empty', 'acao-mismatch', 'acao-null-origin'],
  certainty: 'likely',
  link: 'https://docs.github.com/rest/releases/assets',
  priority: 'own-words',
  solvedWithoutHeaders: true,
  diagnose(context) {
    const url = context.call.hops[0]?.request.url ?? '';
    const action = wayOut(url);
    if (action === null || (failingStatus(context) ?? 0) >= 400) return null;
    return {
      summary: sentence`The page fetched ${withoutQuery(url)}. GitHub lets no page of another site read this kind of download, and no setting of yours changes that.`,
      owner: 'page',
      action,
      fix: 'Load the file from a host that allows pages',
      evidence: [evidence(context, 'url'), evidence(context, 'response-header', ACAO)],
    };
  },
});
