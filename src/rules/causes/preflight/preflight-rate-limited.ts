import { evidence, header, mdn, preflightStatus, say } from '../../context.ts';
import { answerOptions, refused } from '../../refused-preflight.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'preflight-rate-limited',
  title: 'Rate limit counts preflights',
  explains: ['preflight-status', 'acao-missing'],
  certainty: 'certain',
  link: mdn('CORSPreflightDidNotSucceed'),
  weight: 80,
  diagnose(found) {
    if (preflightStatus(found) !== 429) return null;
    const wait = header(found, 'Retry-After');
    const diagnosis = refused(
      found,
      ['too many requests, and the limit holds for this question too'],
      say`${answerOptions(found)} before the rate limit counts it, and send ${'Access-Control-Max-Age'} so that browsers ask less often.${
        wait === null ? [] : say` Until then wait: ${`Retry-After: ${wait}`}.`
      }`,
      'Leave OPTIONS out of the rate limit',
    );
    if (wait === null) return diagnosis;
    return { ...diagnosis, evidence: [...diagnosis.evidence, evidence(found, 'response-header', 'Retry-After')] };
  },
});
