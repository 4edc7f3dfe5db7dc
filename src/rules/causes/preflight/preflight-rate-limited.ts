import { ACMA } from '../../../fetch/header-names.ts';
import { sentence } from '../../../text/quote-list.ts';
import { evidence, mdn, preflightStatus, responseHeader } from '../../context.ts';
import { allowOptions, refusedPreflight } from '../../refused-preflight.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'preflight-rate-limited',
  title: 'Rate limit counts preflights',
  explains: ['preflight-status', 'acao-missing'],
  certainty: 'likely',
  coversCheck: true,
  link: mdn('CORSPreflightDidNotSucceed'),
  priority: 'what-failed',
  diagnose(context) {
    if (preflightStatus(context) !== 429) return null;
    const wait = responseHeader(context, 'Retry-After');
    const diagnosis = refusedPreflight(
      context,
      ['too many requests, and the limit holds for this question too'],
      sentence`${allowOptions(context)} before the rate limit counts it, and send ${ACMA} so that browsers ask less often.${
        wait === null ? [] : sentence` Until then wait: ${`Retry-After: ${wait}`}.`
      }`,
      'Leave OPTIONS out of the rate limit',
    );
    if (wait === null) return diagnosis;
    return { ...diagnosis, evidence: [...diagnosis.evidence, evidence(context, 'response-header', 'Retry-After')] };
  },
});
