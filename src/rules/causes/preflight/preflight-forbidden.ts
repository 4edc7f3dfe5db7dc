import { sentence } from '../../../text/quote-list.ts';
import { mdn, preflightStatus, responseHeader } from '../../context.ts';
import { refusedPreflight } from '../../refused-preflight.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'preflight-forbidden',
  title: 'Preflight was refused with 403',
  explains: ['preflight-status', 'acao-missing'],
  certainty: 'likely',
  coversCheck: true,
  link: mdn('CORSPreflightDidNotSucceed'),
  priority: 'what-failed',
  diagnose(context) {
    if (preflightStatus(context) !== 403 || responseHeader(context, 'WWW-Authenticate') !== null) return null;
    return refusedPreflight(
      context,
      ['something on the server refuses that question'],
      sentence`Three checks, in order: its body (${'curl -i -X OPTIONS'}) may name the refuser; if the server’s log has no such ${'OPTIONS'}, a firewall or gateway in front refused; if it passes with an ${'Origin'} that works, a list lacks this one. Otherwise a login check, CSRF protection or a host check (${'allowedHosts'}). A list has to be extended; anything else has to let ${'OPTIONS'} pass.`,
      'Find who responds with 403 to OPTIONS',
    );
  },
});
