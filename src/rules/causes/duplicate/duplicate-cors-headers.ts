import { values } from '../../../fetch/header-list.ts';
import { ACAC, ACAH, ACAM, ACAO } from '../../../fetch/header-names.ts';
import { quoteList, sentence } from '../../../text/quote-list.ts';
import { comparedHeaders, evidence, failingExchange, mdn, serverOrigin } from '../../context.ts';
import { alreadyReceived } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';
import { whichOfTwo } from './two-writers.ts';

export default defineRule({
  id: 'duplicate-cors-headers',
  title: 'All CORS headers sent twice',
  explains: ['acao-multiple-lines'],
  certainty: 'likely',
  link: mdn('CORSMultipleAllowOriginNotAllowed'),
  priority: 'on-the-way',
  solvedWithoutHeaders: true,
  diagnose(context) {
    const { lines } = context.failure;
    if (new Set(lines).size !== 1) return null;
    const headers = failingExchange(context)?.responseHeaders ?? [];
    const twice = [ACAC, ACAM, ACAH].filter((name) => repeats(values(headers, name)));
    if (twice.length === 0) return null;
    return {
      summary: sentence`${serverOrigin(context)} sent ${quoteList([ACAO, ...twice])} twice, with the same values. It looks as if the same CORS handling runs twice.`,
      owner: 'server',
      action: [
        ...sentence`Look for a CORS library that is registered twice (for all routes and again for this one), or the same settings in the application and the proxy in front of it. Leave it to one of them.`,
        ...whichOfTwo(context),
        ...alreadyReceived(context),
      ],
      fix: 'Register the CORS handling once',
      evidence: [...comparedHeaders(context), ...twice.map((name) => evidence(context, 'response-header', name))],
    };
  },
});

/** Two lines, or one that a browser joined. */
function repeats(lines: readonly string[]): boolean {
  const items = lines
    .join(',')
    .split(',')
    .map((item) => item.trim());
  return items.length > 1 && items.length % 2 === 0 && new Set(items).size <= items.length / 2;
}
