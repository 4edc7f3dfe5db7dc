import { ACAH } from '../../../fetch/header-names.ts';
import { sentence } from '../../../text/quote-list.ts';
import { mdn, preflightStatus, responseHeader } from '../../context.ts';
import { allowOptions, refusedPreflight } from '../../refused-preflight.ts';
import { defineRule } from '../../rule.ts';

const OWN_RULE = new Set([401, 403, 404, 405, 410, 429]);

export default defineRule({
  id: 'preflight-bad-request',
  title: 'Server rejects the preflight',
  explains: ['preflight-status', 'acao-missing'],
  certainty: 'likely',
  coversCheck: true,
  link: mdn('CORSPreflightDidNotSucceed'),
  priority: 'what-failed',
  diagnose(context) {
    const status = preflightStatus(context);
    if (status === null || status < 400 || status > 499 || OWN_RULE.has(status)) return null;
    const partly = responseHeader(context, ACAH) !== null;
    return refusedPreflight(
      context,
      ['the server rejects the question itself'],
      sentence`${allowOptions(context)} before the request is validated: it has no body, no token and no content type.${partly ? [' The response has CORS headers, so a CORS library may have sent it; its body usually says what is refused.'] : [' Or a CORS library sent it, because its lists lack this origin, method or one of the headers: then extend them.']}`,
      `Find who responds with ${status} to OPTIONS`,
    );
  },
});
