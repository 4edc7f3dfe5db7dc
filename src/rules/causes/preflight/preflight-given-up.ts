import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingExchange, serverOrigin } from '../../context.ts';
import { allowOptions } from '../../refused-preflight.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'preflight-given-up',
  title: 'Call ended during its preflight',
  explains: ['aborted'],
  certainty: 'certain',
  link: 'https://developer.mozilla.org/en-US/docs/Web/API/AbortController',
  priority: 'what-failed',
  diagnose(context) {
    const preflight = failingExchange(context);
    if (context.failure.leg !== 'preflight' || preflight === null || preflight.status !== null) return null;
    const waited = preflight.endedAt === null ? 0 : Math.round((preflight.endedAt - preflight.startedAt) / 1000);
    const long = waited > 0 ? sentence` after ${`${waited} s`}` : [];
    return {
      summary: sentence`The call was ended${long}, by the page or because the page was left, while ${serverOrigin(context)} had not yet responded to the ${'OPTIONS'} request that browsers send first. The call itself was never sent.`,
      owner: 'server',
      action: sentence`If the page gave up because it waited too long: ${allowOptions(context, 'respond to')} at once. Code that handles ${'OPTIONS'} without ending its response leaves browsers waiting.`,
      fix: 'Respond to OPTIONS without delay',
      evidence: [
        { leg: 'preflight', hop: context.failure.hop, part: 'error', name: null },
        evidence(context, 'status'),
      ],
    };
  },
});
