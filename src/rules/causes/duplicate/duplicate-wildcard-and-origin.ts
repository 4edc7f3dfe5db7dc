import { ACAO } from '../../../fetch/header-names.ts';
import { sentence } from '../../../text/quote-list.ts';
import { comparedHeaders, mdn, pageOrigin, serverOrigin } from '../../context.ts';
import { alreadyReceived } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';
import { whichOfTwo } from './two-writers.ts';

export default defineRule({
  id: 'duplicate-wildcard-and-origin',
  title: 'Two different allowed origins',
  explains: ['acao-multiple-lines'],
  certainty: 'certain',
  link: mdn('CORSMultipleAllowOriginNotAllowed'),
  priority: 'what-failed',
  solvedWithoutHeaders: true,
  diagnose(context) {
    const { lines } = context.failure;
    const named = lines.find((line) => line !== '*');
    if (!lines.includes('*') || named === undefined) return null;
    const keep =
      named === pageOrigin(context)
        ? sentence` Keep the one that serves ${named}: it names this page, as calls with cookies need it.`
        : [];
    return {
      summary: sentence`${serverOrigin(context)} sent ${ACAO} both as ${'*'} and as ${named}. The browser accepts one line; two layers with different CORS settings often add one each.`,
      owner: 'server',
      action: [
        ...sentence`Find both places that set ${ACAO} (often the application and a proxy or gateway in front of it) and switch CORS off in one of them.`,
        ...keep,
        ...whichOfTwo(context),
        ...alreadyReceived(context),
      ],
      fix: 'Switch CORS off in one of the layers',
      evidence: comparedHeaders(context),
    };
  },
});
