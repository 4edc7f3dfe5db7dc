import { evidence, exchange, say, server } from '../../context.ts';
import { answerOptions } from '../../refused-preflight.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'preflight-given-up',
  title: 'Call ended during its preflight',
  explains: ['aborted'],
  certainty: 'certain',
  link: 'https://developer.mozilla.org/en-US/docs/Web/API/AbortController',
  weight: 80,
  diagnose(found) {
    const asked = exchange(found);
    if (found.failure.leg !== 'preflight' || asked === null || asked.status !== null) return null;
    const waited = asked.endedAt === null ? 0 : Math.round((asked.endedAt - asked.startedAt) / 1000);
    const long = waited > 0 ? say` after ${`${waited} s`}` : [];
    return {
      summary: say`The call was ended${long}, by the page or because the page was left, while ${server(found)} had not yet answered the ${'OPTIONS'} request that browsers send first. The call itself was never sent.`,
      owner: 'server',
      action: say`If the page gave up because it waited too long: ${answerOptions(found, 'answer')} at once. Code that handles ${'OPTIONS'} without ending its answer leaves browsers waiting.`,
      fix: 'Answer OPTIONS without delay',
      evidence: [{ leg: 'preflight', hop: found.failure.hop, part: 'error', name: null }, evidence(found, 'status')],
    };
  },
});
