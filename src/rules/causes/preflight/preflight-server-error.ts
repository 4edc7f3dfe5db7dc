import { mdn, preflightStatus, say } from '../../context.ts';
import { answerOptions, refused } from '../../refused-preflight.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'preflight-server-error',
  title: 'Server failed on the preflight',
  explains: ['preflight-status', 'acao-missing'],
  certainty: 'certain',
  link: mdn('CORSPreflightDidNotSucceed'),
  weight: 80,
  diagnose(found) {
    const status = preflightStatus(found);
    if (status === null || status < 500 || status === 501) return null;
    const gateway = status >= 502 && status <= 504;
    return refused(
      found,
      gateway ? ['a gateway got no proper answer from the server behind it'] : ['the server failed while answering'],
      gateway
        ? ['Check whether the application behind the gateway is running. CORS headers come after that.']
        : say`Look for the error in the server’s log. ${answerOptions(found)} before code runs that expects a body or a login. Some CORS settings themselves end in an error for an origin they do not know.`,
      gateway ? 'Get the application behind the gateway running' : 'Mend the server error on OPTIONS',
    );
  },
});
