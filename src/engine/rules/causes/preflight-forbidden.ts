import { header, mdn, preflightStatus, say } from '../facts.ts';
import { answerOptions, refused } from '../preflight.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'preflight-forbidden',
  title: 'Preflight was refused with 403',
  explains: ['preflight-status', 'acao-missing'],
  certainty: 'certain',
  link: mdn('CORSPreflightDidNotSucceed'),
  weight: 80,
  diagnose(found) {
    if (preflightStatus(found) !== 403 || header(found, 'WWW-Authenticate') !== null) return null;
    return refused(
      found,
      ['something on the server refuses that question'],
      say`Find who answers 403: an allow-list without this a login check, CSRF protection or a firewall. ${answerOptions(found)} before it decides.`,
      'Let OPTIONS past whatever answers 403',
    );
  },
});
