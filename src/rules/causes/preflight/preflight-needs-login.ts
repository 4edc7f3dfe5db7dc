import { evidence, header, preflightStatus, say } from '../../context.ts';
import { answerOptions, refused } from '../../refused-preflight.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'preflight-needs-login',
  title: 'Login demanded from the preflight',
  explains: ['preflight-status', 'acao-missing'],
  certainty: 'certain',
  link: 'https://fetch.spec.whatwg.org/#cors-protocol-and-credentials',
  weight: 90,
  diagnose(found) {
    const status = preflightStatus(found);
    const challenge = header(found, 'WWW-Authenticate');
    if (status !== 401 && (status !== 403 || challenge === null)) return null;
    const diagnosis = refused(
      found,
      ['the server wants a login first, but browsers never send cookies or tokens with that question'],
      say`${answerOptions(found)} before any login check runs: put CORS in front of authentication, or let authentication skip OPTIONS. The real call still has to log in.`,
      'Answer OPTIONS before the login check',
    );
    if (challenge === null) return diagnosis;
    return { ...diagnosis, evidence: [...diagnosis.evidence, evidence(found, 'response-header', 'WWW-Authenticate')] };
  },
});
