import { sentence } from '../../../text/quote-list.ts';
import { mdn, preflightStatus } from '../../context.ts';
import { allowOptions, refusedPreflight } from '../../refused-preflight.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'preflight-not-found',
  title: 'Preflight (OPTIONS) not found',
  explains: ['preflight-status', 'acao-missing'],
  certainty: 'likely',
  coversCheck: true,
  link: mdn('CORSPreflightDidNotSucceed'),
  priority: 'what-failed',
  diagnose(context) {
    const status = preflightStatus(context);
    if (status !== 404 && status !== 410) return null;
    return refusedPreflight(
      context,
      sentence`the server has nothing at this URL for ${'OPTIONS'}`,
      sentence`${allowOptions(context)}, for the whole application rather than route by route. If the URL itself is wrong, correct it in the page.`,
      'Add an OPTIONS route that responds with 204',
    );
  },
});
