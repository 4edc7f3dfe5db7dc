import { ACAO } from '../../../fetch/header-names.ts';
import { hostnameOf } from '../../../fetch/origin.ts';
import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingUrl, originParts, pageOrigin, redirectTarget, serverOrigin } from '../../context.ts';
import { alreadyReceived } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';

/** Names that deployment previews get, each as its platform documents them. */
const PREVIEWS = [
  // https://vercel.com/docs/deployments/generated-urls
  /-git-[a-z0-9-]+\.vercel\.app$/,
  // https://docs.netlify.com/site-deploys/deploy-previews/
  /^deploy-preview-\d+--[a-z0-9-]+\.netlify\.app$/,
];

function isOfPlatform(url: string): boolean {
  return /\.(?:vercel|netlify)\.app$/.test(hostnameOf(url));
}

export default defineRule({
  id: 'preview-origin-not-allowed',
  title: 'Preview origin is not allowed',
  explains: ['acao-missing', 'acao-mismatch'],
  certainty: 'likely',
  link: 'https://vercel.com/docs/deployments/generated-urls',
  priority: 'on-the-way',
  diagnose(context) {
    const { failure } = context;
    const host = originParts(pageOrigin(context))?.host ?? '';
    if (!PREVIEWS.some((each) => each.test(host))) return null;
    // A server that names no origin at all may be anybody's; one of the same platform is most likely the project's own.
    if (failure.code === 'acao-missing' && !isOfPlatform(failingUrl(context))) return null;
    if (failure.code === 'acao-missing' && (failure.status >= 300 || redirectTarget(context) !== null)) return null;
    const allows = failure.code === 'acao-mismatch' ? sentence`allows ${failure.value}, but not` : ['does not allow'];
    return {
      summary: sentence`${serverOrigin(context)} ${allows} ${pageOrigin(context)}, the URL of a deployment preview. Such addresses change with every branch, so a fixed list lacks them.`,
      owner: 'server',
      action: [
        ...sentence`Let the server of the preview environment allow this origin, or match the names of your own previews with a pattern that fixes the project’s name and the end of the host. Never allow every host of that platform: strangers have addresses there too.`,
        ...alreadyReceived(context),
      ],
      fix: 'Allow the addresses of your own previews',
      evidence: [evidence(context, 'response-header', ACAO), evidence(context, 'request-header', 'Origin')],
    };
  },
});
