import { sentence } from '../../../text/quote-list.ts';
import { evidence, preflightStatus, responseHeader } from '../../context.ts';
import { allowOptions, refusedPreflight } from '../../refused-preflight.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'preflight-needs-login',
  title: 'Preflight (OPTIONS) needs login',
  explains: ['preflight-status', 'acao-missing'],
  certainty: 'likely',
  coversCheck: true,
  link: 'https://fetch.spec.whatwg.org/#cors-protocol-and-credentials',
  priority: 'mistake',
  diagnose(context) {
    const status = preflightStatus(context);
    const challenge = responseHeader(context, 'WWW-Authenticate');
    if (status !== 401 && (status !== 403 || challenge === null)) return null;
    const diagnosis = refusedPreflight(
      context,
      ['the server wants a login first, but browsers never send cookies or tokens with that question'],
      sentence`${allowOptions(context)} before any login check runs: put CORS in front of authentication, or let authentication skip OPTIONS. The real call still has to log in.`,
      'Respond to OPTIONS before the login check',
    );
    if (challenge === null) return diagnosis;
    return {
      ...diagnosis,
      evidence: [...diagnosis.evidence, evidence(context, 'response-header', 'WWW-Authenticate')],
    };
  },
});
