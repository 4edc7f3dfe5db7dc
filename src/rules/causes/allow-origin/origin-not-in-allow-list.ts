import { values } from '../../../fetch/header-list.ts';
import {
  ACAO,
  allowThisPage,
  alreadyReceived,
  evidence,
  exchange,
  type Found,
  location,
  mdn,
  method,
  page,
  say,
  server,
} from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { otherAnswers } from '../../sibling-responses.ts';

const SETTINGS = /^access-control-(allow-(credentials|methods|headers)|expose-headers|max-age)$/i;

export default defineRule({
  id: 'origin-not-in-allow-list',
  title: 'Page not on its list',
  explains: ['acao-missing'],
  certainty: 'likely',
  link: mdn('CORSMissingAllowOrigin'),
  weight: 69,
  diagnose(found) {
    const { status, leg } = found.failure;
    const own = page(found);
    if (status >= 300 || location(found) !== null || own === 'null') return null;
    const others = otherAnswers(found);
    // Named in another answer of this server: it is on the list.
    if (others.some(({ allows }) => allows === own)) return null;
    const other = others.find(({ asked, allows }) => asked !== null && asked !== 'null' && allows === asked);
    const sign = signOf(found);
    if (other === undefined && sign === null) return null;
    const asked = leg === 'preflight' ? 'OPTIONS' : method(found);
    return {
      summary:
        other === undefined
          ? say`${server(found)} answered ${asked} with CORS settings (${sign === 'Vary' ? 'Vary: Origin' : (sign ?? '')}), but without allowing ${own}. Its list of allowed origins probably lacks this page.`
          : say`${server(found)} allows ${other.asked ?? ''} when that page asks, but not ${own}. It keeps a list of origins, and this page is not on it.`,
      owner: 'server',
      action: [
        ...say`Add ${own} to the list, character for character: scheme, host and port, no slash at the end. `,
        ...allowThisPage(found),
        ...alreadyReceived(found),
      ],
      fix: 'Add this page’s origin to the server’s list',
      evidence: [
        evidence(found, 'response-header', ACAO),
        sign === null ? evidence(found, 'request-header', 'Origin') : evidence(found, 'response-header', sign),
      ],
    };
  },
});

/** The header of this answer by which a server shows that it has CORS settings; null: none. */
function signOf(found: Found): string | null {
  const headers = exchange(found)?.responseHeaders ?? [];
  const setting = headers.find(([name]) => SETTINGS.test(name))?.[0];
  if (setting !== undefined) return setting;
  return values(headers, 'Vary').some((value) => /(^|,)\s*origin\s*(,|$)/i.test(value)) ? 'Vary' : null;
}
