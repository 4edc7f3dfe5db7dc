import { sentence } from '../../../text/quote-list.ts';
import { mdn, preflightStatus } from '../../context.ts';
import { allowOptions, refusedPreflight } from '../../refused-preflight.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'preflight-server-error',
  title: 'Server failed on the preflight',
  explains: ['preflight-status', 'acao-missing'],
  certainty: 'likely',
  coversCheck: true,
  link: mdn('CORSPreflightDidNotSucceed'),
  priority: 'what-failed',
  diagnose(context) {
    const status = preflightStatus(context);
    if (status === null || status < 500 || status === 501) return null;
    const gateway = status >= 502 && status <= 504;
    return refusedPreflight(
      context,
      gateway ? ['a gateway got no proper response from the server behind it'] : ['the server failed while it handled'],
      gateway
        ? ['Check whether the application behind the gateway is running. CORS headers come after that.']
        : sentence`Look for the error in the server’s log; if it has none, what stands in front of the server failed. ${allowOptions(context)} before code runs that expects a body or a login. Some CORS settings themselves end in an error for an origin they do not know: the same ${'OPTIONS'} with an ${'Origin'} that works would pass.`,
      gateway ? 'Get the application behind the gateway running' : 'Fix the server error on OPTIONS',
    );
  },
});
