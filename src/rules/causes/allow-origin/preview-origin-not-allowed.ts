import { ACAO, alreadyReceived, evidence, location, page, parts, say, server } from '../../context.ts';
import { defineRule } from '../../rule.ts';

/** Names that deployment previews get, each as its platform documents them. */
const PREVIEWS = [
  // https://vercel.com/docs/deployments/generated-urls
  /-git-[a-z0-9-]+\.vercel\.app$/,
  // https://docs.netlify.com/site-deploys/deploy-previews/
  /^deploy-preview-\d+--[a-z0-9-]+\.netlify\.app$/,
];

export default defineRule({
  id: 'preview-origin-not-allowed',
  title: 'Preview address is not allowed',
  explains: ['acao-missing', 'acao-mismatch'],
  certainty: 'likely',
  link: 'https://vercel.com/docs/deployments/generated-urls',
  weight: 86,
  diagnose(found) {
    const { failure } = found;
    const host = parts(page(found))?.host ?? '';
    if (!PREVIEWS.some((each) => each.test(host))) return null;
    if (failure.code === 'acao-missing' && (failure.status >= 300 || location(found) !== null)) return null;
    const allows = failure.code === 'acao-mismatch' ? say`allows ${failure.value}, but not` : ['does not allow'];
    return {
      summary: say`${server(found)} ${allows} ${page(found)}, the address of a deployment preview. Such addresses change with every branch, so a fixed list lacks them.`,
      owner: 'server',
      action: [
        ...say`Let the server of the preview environment allow this origin, or match the names of your own previews with a pattern that fixes the project’s name and the end of the host. Never allow every host of that platform: strangers have addresses there too.`,
        ...alreadyReceived(found),
      ],
      fix: 'Allow the addresses of your own previews',
      evidence: [evidence(found, 'response-header', ACAO), evidence(found, 'request-header', 'Origin')],
    };
  },
});
