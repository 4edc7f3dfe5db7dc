import { address, compared, evidence, type Found, page, parts, say } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { otherAnswers } from '../../sibling-responses.ts';
import { SEPARATE, servedFromCache } from './shared-cache.ts';

export default defineRule({
  id: 'cached-for-other-origin',
  title: 'Cache answered for another origin',
  explains: ['acao-mismatch'],
  certainty: 'likely',
  link: 'https://fetch.spec.whatwg.org/#cors-protocol-and-http-caches',
  weight: 86,
  diagnose(found) {
    const { value, leg } = found.failure;
    const own = page(found);
    if (leg !== 'request' || parts(value) === null || own === 'null') return null;
    const hit = servedFromCache(found);
    if (hit === null && !answersEachItsOwn(found, value)) return null;
    return {
      summary:
        hit === null
          ? say`${address(found)} allowed ${value}, but this page is ${own}. The server otherwise answers each page with its own origin, so this answer was probably kept from a call of the other.`
          : say`A cache between ${address(found)} and the browser gave this answer (${`${hit.name}: ${hit.value}`}). It was probably written for ${value}, and this page is ${own}.`,
      owner: 'server',
      action: SEPARATE,
      fix: 'Send Vary: Origin always; empty the cache',
      evidence: [...(hit === null ? [] : [evidence(found, 'response-header', hit.name)]), ...compared(found)],
    };
  },
});

/** Did other answers of this server name whoever asked: the page that this one names, and this page? */
function answersEachItsOwn(found: Found, named: string): boolean {
  const answers = otherAnswers(found);
  return [named, page(found)].every((origin) =>
    answers.some(({ asked, allows }) => asked === origin && allows === origin),
  );
}
