import { address, compared, page, say } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { SEPARATE } from '../shared-cache.ts';
import { otherAnswers } from '../siblings.ts';

export default defineRule({
  id: 'answer-for-other-origin',
  title: 'Answer meant for another page',
  explains: ['acao-mismatch'],
  certainty: 'likely',
  link: 'https://fetch.spec.whatwg.org/#cors-protocol-and-http-caches',
  weight: 86,
  diagnose(found) {
    const { value } = found.failure;
    const own = page(found);
    if (found.failure.leg !== 'request' || own === 'null') return null;
    const answers = otherAnswers(found);
    const theirs = answers.some(({ asked, allows }) => asked === value && allows === value);
    const ours = answers.some(({ asked, allows }) => asked === own && allows === own);
    if (!theirs || !ours) return null;
    return {
      summary: say`${address(found)} allowed ${value}, but this page is ${own}. The server otherwise answers each page with its own origin, so this answer was probably kept from a call of the other.`,
      owner: 'server',
      action: SEPARATE,
      fix: 'Send Vary: Origin always; empty the cache',
      evidence: compared(found),
    };
  },
});
