import { clip, sentence } from '../../../text/quote-list.ts';
import { evidence, preflightStatus, responseHeader } from '../../context.ts';
import { allowOptions, refusedPreflight } from '../../refused-preflight.ts';
import { defineRule } from '../../rule.ts';

/** Schemes of HTTP authentication that browsers carry out themselves; web servers and proxies ask for them. */
const SCHEME = /^(basic|digest|negotiate|ntlm)\b/i;

export default defineRule({
  id: 'preflight-web-server-login',
  title: 'Browser login demanded from preflight',
  explains: ['preflight-status', 'acao-missing'],
  certainty: 'certain',
  link: 'https://fetch.spec.whatwg.org/#cors-protocol-and-credentials',
  priority: 'mistake',
  beats: ['preflight-needs-login'],
  diagnose(context) {
    const challenge = responseHeader(context, 'WWW-Authenticate')?.trim() ?? '';
    if (preflightStatus(context) !== 401 || !SCHEME.test(challenge)) return null;
    const scheme = clip(challenge.split(/[\s,]/)[0] ?? '', 20);
    const diagnosis = refusedPreflight(
      context,
      sentence`it wants a login of the kind browsers ask for themselves (${scheme}), but they never log in for that question`,
      sentence`${allowOptions(context)} without a login. Such logins are usually set up in the web server or a proxy (IIS, nginx, Apache) before the application runs: let ${'OPTIONS'} pass there. The real call still has to log in.`,
      'Let OPTIONS pass without the login',
    );
    return {
      ...diagnosis,
      evidence: [...diagnosis.evidence, evidence(context, 'response-header', 'WWW-Authenticate')],
    };
  },
});
