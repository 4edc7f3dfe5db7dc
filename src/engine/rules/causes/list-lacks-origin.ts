import { ACAO, alreadyReceived, evidence, location, mdn, page, say, server } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { otherAnswers } from '../siblings.ts';

export default defineRule({
  id: 'list-lacks-origin',
  title: 'Other pages are allowed',
  explains: ['acao-missing'],
  certainty: 'likely',
  link: mdn('CORSMissingAllowOrigin'),
  weight: 76,
  diagnose(found) {
    const { status } = found.failure;
    const own = page(found);
    if (status >= 300 || location(found) !== null || own === 'null') return null;
    const other = otherAnswers(found).find(
      ({ asked, allows }) => asked !== null && asked !== own && asked !== 'null' && allows === asked,
    );
    if (other === undefined) return null;
    return {
      summary: say`${server(found)} allows ${other.asked ?? ''} when that page asks, but not ${own}. It keeps a list of origins, and this page is not on it.`,
      owner: 'server',
      action: [
        ...say`Add ${own} to the list, character for character: scheme, host and port, no slash at the end.`,
        ...alreadyReceived(found),
      ],
      fix: 'Add this page’s origin to the server’s list',
      evidence: [evidence(found, 'response-header', ACAO), evidence(found, 'request-header', 'Origin')],
    };
  },
});
