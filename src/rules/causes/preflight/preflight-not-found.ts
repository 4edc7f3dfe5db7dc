import { mdn, preflightStatus, say } from '../../context.ts';
import { answerOptions, refused } from '../../refused-preflight.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'preflight-not-found',
  title: 'No route for the preflight',
  explains: ['preflight-status', 'acao-missing'],
  certainty: 'certain',
  link: mdn('CORSPreflightDidNotSucceed'),
  weight: 80,
  diagnose(found) {
    const status = preflightStatus(found);
    if (status !== 404 && status !== 410) return null;
    return refused(
      found,
      say`the server has nothing at this address for ${'OPTIONS'}`,
      say`${answerOptions(found)}, for the whole application rather than route by route. If the address itself is wrong, correct it in the page.`,
      'Add an OPTIONS route that answers 204',
    );
  },
});
