import { sentence } from '../../../text/quote-list.ts';
import { mdn, preflightStatus } from '../../context.ts';
import { allowOptions, refusedPreflight } from '../../refused-preflight.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'preflight-session-expired',
  title: 'CSRF check refuses the preflight',
  explains: ['preflight-status', 'acao-missing'],
  certainty: 'likely',
  // The status is Laravel's, whose own check lets OPTIONS pass (VerifyCsrfToken::isReading): something else answers here.
  link: mdn('CORSPreflightDidNotSucceed'),
  priority: 'on-the-way',
  diagnose(context) {
    if (preflightStatus(context) !== 419) return null;
    return refusedPreflight(
      context,
      ['that status is used for a missing CSRF token, which browsers never send with that question'],
      sentence`${allowOptions(context)} before the CSRF check runs, and leave ${'OPTIONS'} out of that check.`,
      'Leave OPTIONS out of the CSRF check',
    );
  },
});
