import { ACAO } from '../../../fetch/header-names.ts';
import { sentence } from '../../../text/quote-list.ts';
import { evidence, mdn, requestMethod, urlWithoutQuery } from '../../context.ts';
import { alreadyReceived } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';
import { newestOf } from '../../sibling-responses.ts';
import { allowingGroups } from './uncovered-route.ts';

// Middleware below the routes sees only what none of them takes (honojs/hono issue 3493).
export default defineRule({
  id: 'cors-after-routes',
  title: 'CORS registered after the routes',
  explains: ['acao-missing'],
  certainty: 'likely',
  link: mdn('CORSMissingAllowOrigin'),
  priority: 'setup',
  diagnose(context) {
    const allowing = allowingGroups(context);
    const shown = newestOf(allowing);
    if (shown === null || !allowing.every(({ newest }) => newest.status === 404 || newest.status === 405)) return null;
    return {
      summary: sentence`${urlWithoutQuery(context)} responded to ${requestMethod(context)} with ${String(context.failure.status)} and without CORS headers, but ${shown.address}, which no route takes (${String(shown.status)}), carries them.`,
      owner: 'server',
      action: [
        ...sentence`Register the CORS handling before the routes: below them it sees only what none of them takes.`,
        ...alreadyReceived(context),
      ],
      fix: 'Register CORS before the routes',
      evidence: [evidence(context, 'response-header', ACAO), evidence(context, 'status')],
    };
  },
});
